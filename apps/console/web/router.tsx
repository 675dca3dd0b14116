import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { sessionQuery } from "./api/session.ts";
import { CampaignLayout } from "./campaigns/campaign-layout.tsx";
import { readFilterSearch } from "./campaigns/use-campaign-filters.ts";
import { HomeScreen } from "./shell/home-screen.tsx";
import { LostScreen } from "./shell/lost-screen.tsx";
import { Shell } from "./shell/shell.tsx";
import { SignInScreen } from "./shell/sign-in-screen.tsx";

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Outlet,
  errorComponent: LostScreen,
  notFoundComponent: () => <LostScreen />,
});

const signIn = createRoute({ getParentRoute: () => root, path: "/sign-in", component: SignInScreen });

/** Everything behind the sign-in. */
const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  beforeLoad: async ({ context }) => {
    const { signedIn } = await context.queries.ensureQueryData(sessionQuery);
    if (!signedIn) throw redirect({ to: "/sign-in" });
  },
});

const home = createRoute({ getParentRoute: () => inside, path: "/", component: HomeScreen });
const workspace = createRoute({ getParentRoute: () => inside, path: "/w/$workspaceId", component: Shell });

const dashboard = createRoute({
  getParentRoute: () => workspace,
  path: "/",
  component: lazyRouteComponent(() => import("./dashboard/dashboard-screen.tsx"), "DashboardScreen"),
});
const groups = createRoute({
  getParentRoute: () => workspace,
  path: "/groups",
  component: lazyRouteComponent(() => import("./groups/groups-screen.tsx"), "GroupsScreen"),
});
const customers = createRoute({
  getParentRoute: () => workspace,
  path: "/groups/$groupId",
  component: lazyRouteComponent(() => import("./customers/customers-screen.tsx"), "CustomersScreen"),
});
const fields = createRoute({
  getParentRoute: () => workspace,
  path: "/fields",
  component: lazyRouteComponent(() => import("./fields/fields-screen.tsx"), "FieldsScreen"),
});
const imports = createRoute({
  getParentRoute: () => workspace,
  path: "/import",
  validateSearch: ({ group }): { group?: string } => (group === undefined ? {} : { group: String(group) }),
  component: lazyRouteComponent(() => import("./imports/import-screen.tsx"), "ImportScreen"),
});
const campaigns = createRoute({
  getParentRoute: () => workspace,
  path: "/campaigns",
  validateSearch: readFilterSearch,
  component: lazyRouteComponent(() => import("./campaigns/campaigns-screen.tsx"), "CampaignsScreen"),
});
const campaign = createRoute({
  getParentRoute: () => workspace,
  path: "/campaigns/$campaignId",
  component: CampaignLayout,
});
const messages = createRoute({
  getParentRoute: () => campaign,
  path: "/",
  component: lazyRouteComponent(() => import("./campaigns/messages-screen.tsx"), "MessagesScreen"),
});
const exports_ = createRoute({
  getParentRoute: () => campaign,
  path: "/exports",
  component: lazyRouteComponent(() => import("./exports/exports-screen.tsx"), "ExportsScreen"),
});
const runs = createRoute({
  getParentRoute: () => campaign,
  path: "/runs",
  component: lazyRouteComponent(() => import("./reruns/runs-screen.tsx"), "RunsScreen"),
});
const compare = createRoute({
  getParentRoute: () => campaign,
  path: "/compare",
  // What is left out, the router would take as it stands.
  validateSearch: ({ a, b }): { a?: number | undefined; b?: number | undefined } => ({ a: toRun(a), b: toRun(b) }),
  component: lazyRouteComponent(() => import("./reruns/compare-screen.tsx"), "CompareScreen"),
});

const toRun = (value: unknown) => (Number.isInteger(value) && Number(value) > 0 ? Number(value) : undefined);

const routeTree = root.addChildren([
  signIn,
  inside.addChildren([
    home,
    workspace.addChildren([
      dashboard,
      groups,
      customers,
      fields,
      imports,
      campaigns,
      campaign.addChildren([messages, exports_, runs, compare]),
    ]),
  ]),
]);

export const createConsoleRouter = (queries: QueryClient) =>
  createRouter({ routeTree, context: { queries }, defaultPreload: "intent", scrollRestoration: true });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
