import type { CampaignRun } from "@nudgescribe/types/schemas";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCampaign } from "../campaigns/use-campaign.ts";
import { EmptyNotice } from "../ui/notices.tsx";
import { QueryPanel } from "../ui/query-panel.tsx";
import { countOf } from "../ui/words.ts";
import { ComparePanel } from "./compare-panel.tsx";
import { useRunHistory } from "./run-history-query.ts";
import { RunPickers } from "./run-pickers.tsx";
import "./compare.css";
import "./runs.css";

/** Two runs of a campaign side by side: whom they were for, and what was said to whom. */
export function CompareScreen() {
  const { workspaceId, campaignId } = useCampaign();
  const history = useRunHistory(campaignId);
  return (
    <div className="runs">
      <QueryPanel
        label="Runs to compare"
        query={history}
        summary={(runs) => `${countOf(runs.length, "run")} to choose from.`}
        isEmpty={(runs) => runs.filter(hasNumber).length < 2}
        empty={
          <EmptyNotice title="There is only one run">
            <p>Two runs are needed to compare. A campaign can run again when it is published.</p>
            <p>
              <Link to="/w/$workspaceId/campaigns/$campaignId/runs" params={{ workspaceId, campaignId }}>
                Go to the runs
              </Link>
            </p>
          </EmptyNotice>
        }
      >
        {(runs) => <Comparison runs={runs.filter(hasNumber)} />}
      </QueryPanel>
    </div>
  );
}

export type NumberedRun = CampaignRun & { readonly run_number: number };

const hasNumber = (run: CampaignRun): run is NumberedRun => typeof run.run_number === "number";

/** The address tells which runs; without it the last two are compared. */
function Comparison({ runs }: { readonly runs: readonly NumberedRun[] }) {
  const { workspaceId, campaignId } = useCampaign();
  const search = useSearch({ from: "/inside/w/$workspaceId/campaigns/$campaignId/compare" });
  const navigate = useNavigate();
  const newestFirst = runs.toSorted((one, other) => other.run_number - one.run_number);
  const find = (number: number | undefined, instead: number) =>
    runs.find(({ run_number }) => run_number === number) ?? newestFirst[instead];
  const [a, b] = [find(search.a, 1), find(search.b, 0)];
  if (!a || !b) return null;

  const choose = (chosen: { a: number; b: number }) =>
    void navigate({
      to: "/w/$workspaceId/campaigns/$campaignId/compare",
      params: { workspaceId, campaignId },
      search: chosen,
      replace: true,
      resetScroll: false,
    });
  const missing = [search.a, search.b].filter(
    (number) => number !== undefined && !runs.some(({ run_number }) => run_number === number),
  );
  return (
    <>
      <RunPickers runs={newestFirst} a={a} b={b} missing={missing} onChoose={choose} />
      <ComparePanel key={`${a.run_number}-${b.run_number}`} campaignId={campaignId} a={a} b={b} />
    </>
  );
}
