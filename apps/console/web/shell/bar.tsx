import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { sessionQuery, signOut } from "../api/session.ts";
import { useCallCount } from "../developer/calls-feed.ts";
import { useDeveloperPanel } from "../developer/panel-state.ts";
import { Icon } from "../ui/icon.tsx";
import { Mark } from "./mark.tsx";
import { ThemeButton } from "./theme-button.tsx";
import { WorkspacePicker } from "./workspace-picker.tsx";

export const apiNames = { sandbox: "Sandbox", mock: "Mock", live: "Live API" } as const;

export function Bar({ workspaceId }: { readonly workspaceId: string }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const panel = useDeveloperPanel();
  const calls = useCallCount();
  const api = session?.apis.find(({ kind }) => kind === session.api);

  const leave = () => {
    const signedOut = () => {
      queries.clear();
      void navigate({ to: "/sign-in" });
    };
    // Without an answer the page leaves as well: the next sign-in shows what is wrong.
    signOut().then(signedOut, signedOut);
  };

  return (
    <header className="bar">
      <Link to="/w/$workspaceId" params={{ workspaceId }} className="brand">
        <Mark />
        <span className="brand-name">
          Nudgescribe <span className="brand-app">Console</span>
        </span>
      </Link>
      <WorkspacePicker workspaceId={workspaceId} />
      <p className={`api ${session?.api ?? ""}`} title={api?.hint}>
        {session ? apiNames[session.api] : "…"}
        {api?.origin && <code>{api.origin.replace(/^https?:\/\//, "")}</code>}
      </p>
      <div className="bar-actions">
        <button
          type="button"
          className="bar-button"
          aria-expanded={panel.isOpen}
          aria-controls="api-panel"
          onClick={panel.toggle}
        >
          <Icon name="api" />
          API calls
          <span className="count" aria-hidden="true">
            {calls}
          </span>
        </button>
        <ThemeButton />
        <button type="button" className="bar-button" onClick={leave}>
          <Icon name="leave" />
          Sign out
        </button>
      </div>
    </header>
  );
}
