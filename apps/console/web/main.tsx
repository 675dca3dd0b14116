// First, since it says in which order the layers of all other styles count.
import "./styles/style.css";
import "@fontsource-variable/inter/wght.css";
// First of all: it says in which order the layers of all style sheets count.
import "./styles/style.css";
import "@fontsource-variable/inter/wght.css";
import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ProblemError } from "./api/ask.ts";
import { sessionQuery } from "./api/session.ts";
import { createConsoleRouter } from "./router.tsx";
import { applyTheme, readTheme } from "./shell/theme.ts";

applyTheme(readTheme());

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: (error) => isSignedOut(error) && leave() }),
  defaultOptions: {
    // The client behind the server repeats what may be repeated; a second layer would only hide failures longer.
    queries: { retry: false, refetchOnWindowFocus: false, staleTime: 30_000 },
    mutations: { retry: false, onError: (error) => void (isSignedOut(error) && leave()) },
  },
});
const router = createConsoleRouter(queries);

const isSignedOut = (error: unknown): boolean => error instanceof ProblemError && error.problem.kind === "session";

/** The server has forgotten the session, as after a restart. */
function leave(): void {
  queries.removeQueries({ queryKey: sessionQuery.queryKey });
  void router.navigate({ to: "/sign-in" });
}

const element = document.getElementById("root");
if (!element) throw new Error("index.html has no element with the id root");
createRoot(element).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
