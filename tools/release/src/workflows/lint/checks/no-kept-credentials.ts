import type { Check } from "../workflow.ts";

/** What checkout leaves in .git/config, every later step can read. */
export const noKeptCredentials: Check = ({ jobs }) =>
  jobs.flatMap(({ steps }) =>
    steps
      .filter(
        ({ uses, with: inputs }) => uses?.startsWith("actions/checkout@") && inputs["persist-credentials"] !== false,
      )
      .map(({ place }) => ({
        place: [...place, "uses"],
        message: "checkout leaves its token for every later step; add `persist-credentials: false`",
      })),
  );
