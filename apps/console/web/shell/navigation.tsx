import { Link } from "@tanstack/react-router";
import { Icon, type IconName } from "../ui/icon.tsx";

const links = [
  { to: "/w/$workspaceId", label: "Dashboard", icon: "dashboard", exact: true },
  { to: "/w/$workspaceId/campaigns", label: "Campaigns", icon: "campaigns", exact: false },
  { to: "/w/$workspaceId/groups", label: "Customer groups", icon: "groups", exact: false },
  { to: "/w/$workspaceId/fields", label: "Profile fields", icon: "fields", exact: false },
  { to: "/w/$workspaceId/import", label: "Import", icon: "import", exact: false },
] as const satisfies readonly { to: string; label: string; icon: IconName; exact: boolean }[];

export function Navigation({ workspaceId }: { readonly workspaceId: string }) {
  return (
    <nav className="side" aria-label="Workspace">
      <ul>
        {links.map(({ to, label, icon, exact }) => (
          <li key={to}>
            <Link to={to} params={{ workspaceId }} activeOptions={{ exact }} className="side-link">
              <Icon name={icon} />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
