import type { RunMessage } from "@nudgescribe/types/schemas";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/notices.tsx";
import { Panel } from "../ui/panel.tsx";
import { countOf } from "../ui/words.ts";
import { advise, countReviews, type PublishAdvice } from "./publish-advice.ts";
import { PublishDialog } from "./publish-dialog.tsx";
import { PublishProgress } from "./publish-progress.tsx";
import { usePublishing } from "./publishing.ts";
import { statusOf } from "./status-counts.ts";
import { type CampaignInView, useCampaign } from "./use-campaign.ts";

/** Publishes the messages: what it does and what stands in the way, one question, then how far it is. */
export function PublishPanel({ messages }: { readonly messages: readonly RunMessage[] | undefined }) {
  const inView = useCampaign();
  const { campaign, campaignId } = inView;
  const panel = useRef<HTMLElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  const { publishing, isRunning, publish, stopWaiting } = usePublishing(inView);
  const advice = advise(campaign);
  const confirm = () => {
    setIsAsking(false);
    publish();
  };

  const stop = () => {
    panel.current?.focus(); // the button that was pressed goes away
    stopWaiting();
  };

  return (
    <Panel ref={panel} label="Publish">
      <div className="panel-body">
        <div className="advice">
          <h2>Publish</h2>
          <Advice {...inView} advice={advice} messages={messages} />
        </div>
        <div className="actions">
          <Button
            look={advice.kind === "ready" ? "primary" : "plain"}
            isPending={isRunning}
            onPress={() => setIsAsking(true)}
          >
            {isRunning ? "Publishing…" : advice.action}
          </Button>
        </div>
        {publishing && <PublishProgress {...inView} publishing={publishing} onStop={stop} />}
      </div>
      <PublishDialog
        name={campaign.campaign_name || campaignId}
        status={statusOf(campaign)}
        advice={advice}
        isOpen={isAsking}
        onConfirm={confirm}
        onClose={() => setIsAsking(false)}
      />
    </Panel>
  );
}

type AdviceProps = CampaignInView & {
  readonly advice: PublishAdvice;
  readonly messages: readonly RunMessage[] | undefined;
};

function Advice({ advice, messages = [], workspaceId, campaignId, campaign }: AdviceProps) {
  const params = { workspaceId, campaignId };
  if (advice.kind === "ready")
    return (
      <p className="lead">
        Publishing exports the messages as CSV files to the service's secure storage, and moves the campaign and its
        messages to Published. The quota of the account is checked first.
      </p>
    );
  if (advice.kind === "again")
    return (
      <p className="lead">
        This campaign is published. Its files are under{" "}
        <Link to="/w/$workspaceId/campaigns/$campaignId/exports" params={params}>
          Exports
        </Link>
        . For other customers start{" "}
        <Link to="/w/$workspaceId/campaigns/$campaignId/runs" params={params}>
          another run
        </Link>
        ; to have the same messages exported once more, export again.
      </p>
    );
  return (
    <Note kind="warning" title={`“${statusOf(campaign)}” stands in the way`}>
      {advice.kind === "not ready" ? (
        <p>
          Every message has to be reviewed and approved before the campaign is ready to publish. That is done in
          Nudgescribe; the API cannot do it.
        </p>
      ) : (
        <p>The vendor's pages do not name this status, so nobody knows whether such a campaign can be published.</p>
      )}
      {messages.length > 0 && (
        <ul className="review-counts">
          {countReviews(messages).map(({ review, stage, count }) => (
            <li key={`${review} ${stage}`}>
              {countOf(count, "message")}: review {review}, stage {stage}
            </li>
          ))}
        </ul>
      )}
      <p>The status may be out of date, and the API has the last word: you can try.</p>
    </Note>
  );
}
