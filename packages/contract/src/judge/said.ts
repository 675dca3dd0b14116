import type { Diagnostic } from "./body-findings.ts";

type Verdict = { readonly _tag: string; readonly left?: unknown };

const isError = ({ severity }: Diagnostic): boolean => severity === 0;

/** The errors of a verdict of Prism; it has warnings too, which break nothing. */
export const said = (verdict: Verdict): Diagnostic[] =>
  verdict._tag === "Left" ? ([verdict.left].flat() as Diagnostic[]).filter(isError) : [];
