import type { Campaign, CampaignRun } from "@nudgescribe/types/schemas";
import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listOf, read } from "../api/queries.ts";
import { campaignName } from "../campaigns/campaign-name.ts";
import { seriesOfStatus, statusSeries } from "../campaigns/status-series.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { Timeline } from "../charts/timeline.tsx";
import { groupOfRun, runName } from "../reruns/run-words.ts";
import { Moment } from "../ui/moment.tsx";
import { QueryPanel } from "../ui/query-panel.tsx";
import { capitalize, countOf } from "../ui/words.ts";
import { MoreButton, SomeFailed } from "./more-button.tsx";
import { settleAll } from "./settle-all.ts";

const atOnce = 8;

/** The histories of some campaigns: the API tells them one by one. */
const historiesQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ["listCampaignRuns", "of several", ids] as const,
    queryFn: ({ client }) =>
      settleAll(
        ids.map(async (campaign_id) => listOf(await client.fetchQuery(read("listCampaignRuns", { campaign_id })))),
      ),
  });

export function RunsChart({ campaigns }: { readonly campaigns: readonly Campaign[] }) {
  const [most, setMost] = useState(atOnce);
  const named = campaigns.filter(({ campaign_id }) => campaign_id);
  const asked = named.slice(0, most);
  const histories = useQuery({
    ...historiesQuery(asked.map(({ campaign_id }) => String(campaign_id))),
    placeholderData: keepPreviousData,
  });
  return (
    <QueryPanel
      label="Runs"
      query={histories}
      summary={({ answers }) => `${countOf(answers.flat().length, "run")} of ${countOf(answers.length, "campaign")}.`}
    >
      {({ answers, failed }) => (
        <div className="panel-body">
          <RunsFigure
            rows={answers.flatMap((runs, index) => {
              const campaign = asked[index];
              return runs && campaign ? [{ name: campaignName(campaign), runs }] : [];
            })}
          />
          <SomeFailed failed={failed} unit="campaign" onRetry={() => void histories.refetch()} />
          <MoreButton
            left={Math.min(atOnce, named.length - most)}
            unit="campaign"
            isPending={histories.isPlaceholderData}
            onMore={() => setMost((before) => before + atOnce)}
          />
        </div>
      )}
    </QueryPanel>
  );
}

type RunsFigureProps = { readonly rows: readonly { readonly name: string; readonly runs: readonly CampaignRun[] }[] };

function RunsFigure({ rows }: RunsFigureProps) {
  const title = "Runs of each campaign";
  const all = rows.flatMap(({ runs }) => runs);
  const again = rows.filter(({ runs }) => runs.length > 1).length;
  const summary = `${capitalize(countOf(all.length, "run"))} of ${countOf(rows.length, "campaign")}; ${again || "none"} ${again === 1 ? "was" : "were"} run again.`;
  const used = new Set(all.map(({ status }) => seriesOfStatus(status)));
  return (
    <ChartFigure
      title={title}
      summary={summary}
      table={{
        columns: [
          { label: "Campaign" },
          { label: "Run" },
          { label: "Group" },
          { label: "Started" },
          { label: "Status" },
        ],
        rows: rows.flatMap(({ name, runs }) =>
          runs.map((run) => [
            name,
            runName(run),
            groupOfRun(run),
            run.created_at ? <Moment key="moment" text={run.created_at} /> : "–",
            run.status || "–",
          ]),
        ),
      }}
    >
      <Timeline
        label={`${title}. ${summary}`}
        series={used.has(statusSeries.length - 1) ? statusSeries : statusSeries.slice(0, -1)}
        lanes={rows.map(({ name, runs }) => ({
          label: name,
          events: runs.map((run) => ({
            at: run.created_at,
            label: `${runName(run)} for ${groupOfRun(run)}${run.status ? `: ${run.status}` : ""}`,
            series: seriesOfStatus(run.status),
          })),
        }))}
      />
    </ChartFigure>
  );
}
