import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { read } from "../api/queries.ts";
import { useWorkspaceId } from "../shell/workspace.ts";
import { Button } from "../ui/button.tsx";
import { EmptyNotice } from "../ui/notices.tsx";
import { Page } from "../ui/page.tsx";
import { QueryPanel } from "../ui/query-panel.tsx";
import { countOf } from "../ui/words.ts";
import { CampaignFilters } from "./campaign-filters.tsx";
import { CampaignsTable } from "./campaigns-table.tsx";
import { campaignsOf } from "./find-campaign.ts";
import {
  isOpenWindow,
  isSameWindow,
  noWindow,
  type PublicationWindow,
  windowProblem,
  windowRequest,
} from "./publication-window.ts";
import { countStatuses, statusOf } from "./status-counts.ts";
import { StatusMix } from "./status-mix.tsx";
import { noFilters, useCampaignFilters } from "./use-campaign-filters.ts";
import "./campaigns.css";

export function CampaignsScreen() {
  const workspaceId = useWorkspaceId();
  // Filters belong to one workspace.
  return <Campaigns key={workspaceId} workspaceId={workspaceId} />;
}

function Campaigns({ workspaceId }: { readonly workspaceId: string }) {
  const panel = useRef<HTMLDivElement>(null);
  const [filters, setFilters] = useCampaignFilters(workspaceId);
  const { status } = filters;
  /** The last one that made sense. */
  const [window, setWindow] = useState(noWindow);
  if (!windowProblem(filters.window) && !isSameWindow(filters.window, window)) setWindow(filters.window);
  const query = useQuery({
    ...read("listCampaigns", windowRequest(window)),
    select: (answer) => campaignsOf(answer, workspaceId),
  });
  const statuses = countStatuses(query.data ?? []).map((one) => one.status);
  const load = async () => {
    const { data = [] } = await query.refetch();
    if (data.length > 0) panel.current?.focus();
  };
  const reset = () => {
    panel.current?.focus(); // the button that was pressed goes away
    setFilters(noFilters);
  };

  return (
    <Page
      title="Campaigns"
      lead="What this workspace writes, reviews and sends. Campaigns are made and approved in Nudgescribe; here they are published, exported and compared."
    >
      <CampaignFilters
        filters={filters}
        statuses={status === undefined || statuses.includes(status) ? statuses : [...statuses, status]}
        onChange={setFilters}
        onReset={reset}
      />
      <div ref={panel} tabIndex={-1} className="focus-keeper">
        <QueryPanel
          label="Campaigns"
          query={query}
          summary={(campaigns) => `${countOf(campaigns.length, "campaign")}.`}
          isEmpty={(campaigns) => campaigns.length === 0}
          empty={<NoCampaigns window={window} onReset={reset} onLoad={() => void load()} />}
        >
          {(campaigns) => {
            const shown = campaigns.filter((campaign) => status === undefined || statusOf(campaign) === status);
            return (
              <>
                <div className="panel-body mix">
                  <StatusMix campaigns={campaigns} />
                </div>
                {shown.length > 0 ? (
                  <CampaignsTable workspaceId={workspaceId} campaigns={shown} />
                ) : (
                  <p className="no-match">
                    None of {countOf(campaigns.length, "campaign")} is {status}.
                  </p>
                )}
              </>
            );
          }}
        </QueryPanel>
      </div>
    </Page>
  );
}

type NoCampaignsProps = {
  readonly window: PublicationWindow;
  readonly onReset: () => void;
  readonly onLoad: () => void;
};

function NoCampaigns({ window, onReset, onLoad }: NoCampaignsProps) {
  if (isOpenWindow(window))
    return (
      <EmptyNotice title="No campaigns yet">
        <p>Campaigns are made in Nudgescribe; the API cannot make one. What is made there appears here.</p>
        <Button onPress={onLoad}>Load again</Button>
      </EmptyNotice>
    );
  return (
    <EmptyNotice title="Nothing was published in this window">
      <p>A campaign that was never published has no date, so a window may leave it out.</p>
      <Button onPress={onReset}>Clear filters</Button>
    </EmptyNotice>
  );
}
