import type { Check } from "../workflow.ts";

/** An expression is put into the script as text before the shell reads it: a title or a branch may end a command. */
export const noExpressionsInScripts: Check = ({ jobs }) =>
  jobs.flatMap(({ steps }) =>
    steps.flatMap(({ run, with: inputs, place }) => [
      ...(run?.includes("${{") ? [{ place: [...place, "run"], message }] : []),
      ...(String(inputs["script"] ?? "").includes("${{") ? [{ place: [...place, "with", "script"], message }] : []),
    ]),
  );

const message = "an expression in a script becomes code; give it by `env`, and read it as a quoted variable";
