import { messageText, segmentName } from "@nudgescribe/client/compare";
import type { RunMessage } from "@nudgescribe/types/schemas";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { listOf, read } from "../api/queries.ts";
import { MessagePreview } from "../reruns/message-preview.tsx";
import { Button } from "../ui/button.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { EmptyNotice } from "../ui/notices.tsx";
import { QueryPanel } from "../ui/query-panel.tsx";
import { countOf, orDash } from "../ui/words.ts";
import { PublishPanel } from "./publish-panel.tsx";
import { useCampaign } from "./use-campaign.ts";
import "../reruns/reruns.css";
import "./messages.css";

/** The messages of the current run, and publishing them. */
export function MessagesScreen() {
  const { campaignId, workspaceId, campaign } = useCampaign();
  const query = useQuery({ ...read("listRunMessages", { campaign_id: campaignId }), select: listOf });
  const keeper = useRef<HTMLDivElement>(null);
  const load = async () => {
    const { data = [] } = await query.refetch();
    if (data.length > 0) keeper.current?.focus(); // the button that was pressed goes away
  };
  const run = campaign.run_number ? `run ${campaign.run_number}` : "the current run";
  return (
    <>
      <PublishPanel key={`${workspaceId} ${campaignId}`} messages={query.data} />
      <div ref={keeper} tabIndex={-1} className="focus-keeper">
        <QueryPanel
          label="Messages"
          query={query}
          summary={(messages) => `${countOf(messages.length, "message")}.`}
          isEmpty={(messages) => messages.length === 0}
          empty={
            <EmptyNotice title="No messages in this run">
              <p>
                Messages are written by Nudgescribe, one for each segment. After a campaign or a rerun has been started
                that may take a while.
              </p>
              <Button onPress={() => void load()}>Load again</Button>
            </EmptyNotice>
          }
        >
          {(messages) => (
            <>
              <h2 className="unseen">Messages</h2>
              <DataTable
                caption={`Messages of ${run}`}
                unit="message"
                rows={messages}
                columns={columns}
                search="Search messages"
              />
            </>
          )}
        </QueryPanel>
      </div>
      <p className="footnote">
        One message for each segment. The vendor documents that there is a review status and an approval stage, but not
        their values: they are shown as they came. Messages of earlier runs are archived; see Runs and Compare.
      </p>
    </>
  );
}

const columns: readonly Column<RunMessage>[] = [
  {
    id: "segment",
    header: "Segment",
    value: segmentName,
    isRowHeader: true,
    look: "name",
  },
  {
    id: "text",
    header: "Message",
    value: messageText,
    look: "text",
    cell: (message) => <MessageCell message={message} />,
  },
  { id: "review", header: "Review", value: ({ review_status }) => review_status, look: "status" },
  { id: "stage", header: "Approval stage", value: ({ approval_stage }) => approval_stage, look: "status" },
  {
    id: "archived",
    header: "Archived",
    value: ({ archived }) => (typeof archived === "boolean" ? (archived ? "Yes" : "No") : undefined),
    look: "status",
  },
];

/** Characters from which on a text is folded. */
const longText = 500;

function MessageCell({ message }: { readonly message: RunMessage }) {
  const [isOpen, setIsOpen] = useState(false);
  const text = messageText(message) ?? "";
  const isLong = text.length > longText;
  return (
    <div className="message-cell">
      <p className={isLong && !isOpen ? "message-text folded" : "message-text"}>{orDash(text)}</p>
      {isLong && (
        <Button look="link" aria-expanded={isOpen} onPress={() => setIsOpen((open) => !open)}>
          {isOpen ? "Show less" : "Show all"}
          <span className="unseen"> of the message to {segmentName(message) ?? "an unknown segment"}</span>
        </Button>
      )}
      <MessagePreview segment={segmentName(message)} messages={[message]} />
    </div>
  );
}
