import type { Campaign } from "@nudgescribe/types/schemas";
import { Link } from "@tanstack/react-router";
import { campaignName } from "../campaigns/campaign-name.ts";
import { countOf } from "../ui/words.ts";
import { isReady, isWaiting } from "./status-rows.ts";

const shown = 5;

type NextStepsProps = { readonly workspaceId: string; readonly campaigns: readonly Campaign[] };

/** What somebody can do now. */
export function NextSteps({ workspaceId, campaigns }: NextStepsProps) {
  const ready = campaigns.filter((campaign) => isReady(campaign) && campaign.campaign_id);
  const waiting = campaigns.filter(isWaiting).length;
  return (
    <section className="side-block next-steps" aria-labelledby="ready-to-publish">
      <h2 id="ready-to-publish">Publish what is ready</h2>
      {ready.length === 0 ? (
        <p className="side-remark">No campaign is ready to publish.</p>
      ) : (
        <ul className="side-list">
          {ready.slice(0, shown).map((campaign) => (
            <li key={campaign.campaign_id}>
              <Link
                to="/w/$workspaceId/campaigns/$campaignId"
                params={{ workspaceId, campaignId: campaign.campaign_id ?? "" }}
              >
                {campaignName(campaign)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {ready.length > shown && (
        <p className="side-remark">
          <Link to="/w/$workspaceId/campaigns" params={{ workspaceId }}>
            And {ready.length - shown} more
          </Link>
        </p>
      )}
      {waiting > 0 && (
        <p className="side-remark">
          {countOf(waiting, "campaign")} {waiting === 1 ? "waits" : "wait"} for review or approval, which is done in
          Nudgescribe.
        </p>
      )}
    </section>
  );
}
