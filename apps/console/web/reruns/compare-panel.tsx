import { compareRuns, type RunComparison } from "@nudgescribe/client/compare";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listOf, read } from "../api/queries.ts";
import { EmptyNotice } from "../ui/notices.tsx";
import { QueryPanel } from "../ui/query-panel.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { NumberedRun } from "./compare-screen.tsx";
import { CompareSummary } from "./compare-summary.tsx";
import { type DiffLook, DiffLookSwitch } from "./diff-look.tsx";
import { LoneSection, PairSection } from "./message-sections.tsx";

type ComparePanelProps = { readonly campaignId: string; readonly a: NumberedRun; readonly b: NumberedRun };

/** The messages of both runs, read by their numbers so that archived ones are there as well. */
const messagesQuery = (campaignId: string, a: number, b: number) =>
  queryOptions({
    queryKey: ["listRunMessages", "of two runs", { campaignId, a, b }] as const,
    queryFn: async ({ client }) => {
      const ofRun = async (run_number: number) =>
        listOf(await client.fetchQuery(read("listRunMessages", { campaign_id: campaignId, run_number })));
      const [ofA, ofB] = await Promise.all([ofRun(a), ofRun(b)]);
      return { a: ofA, b: ofB };
    },
  });

export function ComparePanel({ campaignId, a, b }: ComparePanelProps) {
  const messages = useQuery(messagesQuery(campaignId, a.run_number, b.run_number));
  return (
    <QueryPanel
      label="Comparison"
      query={messages}
      summary={(both) => sayCounts(compareRuns({ run: a, messages: both.a }, { run: b, messages: both.b }))}
      isEmpty={(both) => both.a.length + both.b.length === 0}
      empty={
        <EmptyNotice title="Neither run has a message">
          <p>They may still be written. Look again in a minute.</p>
        </EmptyNotice>
      }
    >
      {(both) => (
        <ComparisonBody comparison={compareRuns({ run: a, messages: both.a }, { run: b, messages: both.b })} />
      )}
    </QueryPanel>
  );
}

const sayCounts = ({ added, gone, changed, same }: RunComparison): string =>
  `${added.length} added, ${gone.length} gone, ${changed.length} changed, ${same.length} the same.`;

function ComparisonBody({ comparison }: { readonly comparison: RunComparison }) {
  const [filter, setFilter] = useState("");
  const [look, setLook] = useState<DiffLook>("inline");
  const wanted = filter.trim().toLowerCase();
  const matches = ({ segment }: { segment: string | undefined }) =>
    wanted === "" || (segment ?? "").toLowerCase().includes(wanted);
  const of = <Item extends { segment: string | undefined }>(items: readonly Item[]) => ({
    all: items.length,
    items: items.filter(matches),
  });

  return (
    <div className="panel-body comparison">
      <CompareSummary comparison={comparison} />
      <div className="compare-tools">
        <TextField label="Filter by segment" type="search" value={filter} onChange={setFilter} />
        <DiffLookSwitch look={look} onChange={setLook} />
      </div>
      <PairSection kind="changed" {...of(comparison.changed)} look={look} />
      <LoneSection kind="added" {...of(comparison.added)} />
      <LoneSection kind="gone" {...of(comparison.gone)} />
      {comparison.unknown.length > 0 && <PairSection kind="unknown" {...of(comparison.unknown)} look={look} />}
      <PairSection kind="same" {...of(comparison.same)} look={look} />
      <p className="diff-remark">
        Messages are matched by their segment. Review and approval are shown as the API wrote them: their values are not
        documented.
      </p>
    </div>
  );
}
