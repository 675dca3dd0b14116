import { Mark } from "./mark.tsx";

type HeaderProps = {
  readonly server: string | undefined;
  readonly onSignOut: (() => void) | undefined;
};

export function Header({ server, onSignOut }: HeaderProps) {
  return (
    <header className="bar">
      <p className="brand">
        <Mark />
        <span>
          Nudgescribe <span className="brand-app">Console</span>
        </span>
      </p>
      <p className="badge" title={server}>
        <span className="badge-label">API</span> <span className="badge-value">{server ?? "…"}</span>
      </p>
      {onSignOut && (
        <button type="button" className="button quiet" onClick={onSignOut}>
          Sign out
        </button>
      )}
    </header>
  );
}
