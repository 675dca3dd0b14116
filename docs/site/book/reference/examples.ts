import type { Contract, Example, Media } from "./contract.ts";
import { resolved } from "./contract.ts";

/** Longer ones are cut: what they show is their length. */
const mostLines = 60;
const linesOfLong = 30;

export type NamedExample = Example & { readonly name: string; readonly type: string };

export const examplesOf = (contract: Contract, content: Readonly<Record<string, Media>> = {}): NamedExample[] =>
  Object.entries(content).flatMap(([type, { examples = {} }]) =>
    Object.entries(examples).map(([name, example]) => ({ ...resolved<Example>(contract, example), name, type })),
  );

/** A named example as a block that can be closed; the first of a list is open. */
export function exampleBlock(example: NamedExample, open: boolean): string[] {
  const { name, summary, type, value } = example;
  const text = typeof value === "string" ? value.trimEnd() : JSON.stringify(value, undefined, 2);
  const lines = text.split("\n");
  const cut = lines.length > mostLines;
  const shown = cut ? [...lines.slice(0, linesOfLong), "…"] : lines;
  const about = summary ? `: ${summary}` : "";
  return [
    `<details${open ? " open" : ""}>`,
    `<summary>Example <code>${name}</code>${about}</summary>`,
    "",
    `\`\`\`${type === "application/json" && !cut ? "json" : "text"}`,
    ...shown,
    "```",
    "",
    ...(cut ? [`The first ${linesOfLong} of ${lines.length.toLocaleString("en")} lines.`, ""] : []),
    "</details>",
    "",
  ];
}
