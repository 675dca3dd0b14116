import { Link } from "@tanstack/react-router";
import { useCampaign } from "../campaigns/use-campaign.ts";
import { Button } from "../ui/button.tsx";
import { EmptyNotice } from "../ui/notices.tsx";

type NoFilesProps = { readonly runNumber: number | undefined; readonly onLook: () => void };

export function NoFiles({ runNumber, onLook }: NoFilesProps) {
  const { workspaceId, campaignId, campaign } = useCampaign();
  if (runNumber !== undefined)
    return (
      <EmptyNotice title={`Run ${runNumber} has no files`}>
        <p>It may never have been exported, or its folder may be empty by now.</p>
        <Button onPress={onLook}>Look again</Button>
      </EmptyNotice>
    );
  return (
    <EmptyNotice title="No files yet">
      {campaign.status?.toLowerCase() === "published" ? (
        <p>
          The campaign is published, so the export may still be under way: the service writes the files in its own time.
          Look again in a few minutes, and do not publish again for that.
        </p>
      ) : (
        <p>
          Files are written when the messages are published.{" "}
          <Link to="/w/$workspaceId/campaigns/$campaignId" params={{ workspaceId, campaignId }}>
            Go to Messages to publish
          </Link>
        </p>
      )}
      <Button onPress={onLook}>Look again</Button>
    </EmptyNotice>
  );
}
