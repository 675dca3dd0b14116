import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { Icon, type IconName } from "../ui/icon.tsx";

const links = [
  { to: "/w/$workspaceId", label: "Dashboard", icon: "dashboard", exact: true },
  { to: "/w/$workspaceId/campaigns", label: "Campaigns", icon: "campaigns", exact: false },
  { to: "/w/$workspaceId/groups", label: "Customer groups", icon: "groups", exact: false },
  { to: "/w/$workspaceId/fields", label: "Profile fields", icon: "fields", exact: false },
  { to: "/w/$workspaceId/import", label: "Import", icon: "import", exact: false },
] as const satisfies readonly { to: string; label: string; icon: IconName; exact: boolean }[];

export function Navigation({ workspaceId }: { readonly workspaceId: string }) {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();

  // On a phone the links are a strip that scrolls, and the one of this screen may be out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address makes another link the current one.
  useEffect(() => {
    nav.current?.querySelector("[aria-current]")?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [pathname]);

  return (
    <nav ref={nav} className="side" aria-label="Workspace">
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
