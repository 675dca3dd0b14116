import { useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { listOf, read } from "../api/queries.ts";
import { Button } from "../ui/button.tsx";
import { EmptyNotice } from "../ui/notices.tsx";
import { QueryPanel } from "../ui/query-panel.tsx";
import { firstWorkspace } from "./first-workspace.ts";

/** Goes to the workspace to begin with. */
export function HomeScreen() {
  const query = useQuery({ ...read("listCampaigns", {}), select: (answer) => firstWorkspace(listOf(answer)) ?? null });
  return (
    <main className="alone">
      <h1 className="unseen">Workspaces</h1>
      <QueryPanel
        label="Workspaces"
        query={query}
        summary={() => ""}
        isEmpty={(workspaceId) => workspaceId === null}
        empty={
          <EmptyNotice title="No workspace yet">
            <p>The API names a workspace through its campaigns. Create a campaign in Nudgescribe, then load again.</p>
            <Button onPress={() => void query.refetch()}>Load again</Button>
          </EmptyNotice>
        }
      >
        {(workspaceId) => <Navigate to="/w/$workspaceId" params={{ workspaceId: String(workspaceId) }} replace />}
      </QueryPanel>
    </main>
  );
}
