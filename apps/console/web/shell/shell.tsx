import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { useDeveloperPanel } from "../developer/panel-state.ts";
import { ScenarioStrip } from "../developer/scenario-strip.tsx";
import { Bar } from "./bar.tsx";
import { rememberWorkspace } from "./first-workspace.ts";
import { Navigation } from "./navigation.tsx";
import { useWorkspaceId } from "./workspace.ts";

const DeveloperPanel = lazy(() =>
  import("../developer/developer-panel.tsx").then(({ DeveloperPanel }) => ({ default: DeveloperPanel })),
);

/** What stands around every screen of a workspace. */
export function Shell() {
  const workspaceId = useWorkspaceId();
  const { isOpen } = useDeveloperPanel();
  useEffect(() => rememberWorkspace(workspaceId), [workspaceId]);
  return (
    <div className={isOpen ? "shell with-panel" : "shell"}>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <Bar workspaceId={workspaceId} />
      <Navigation workspaceId={workspaceId} />
      <main className="page" id="content" tabIndex={-1}>
        <ScenarioStrip />
        <Outlet />
      </main>
      {isOpen && (
        <Suspense>
          <DeveloperPanel />
        </Suspense>
      )}
    </div>
  );
}
