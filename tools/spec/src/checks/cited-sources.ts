import type { Contract } from "../contract.ts";
import { isObject, items, type Json } from "../json.ts";
import type { Problem } from "../problem.ts";

/** A page on record that no fact rests on is a leftover, or a fact that was forgotten. */
export function citedSources({ files, sources }: Contract): Problem[] {
  const cited = new Set<string>();
  const visit = (json: Json | undefined): void => {
    if (typeof json !== "object" || json === null) return;
    for (const [key, value] of Object.entries(json)) {
      if (key === "x-evidence" && isObject(value)) for (const id of items(value["source"])) cited.add(String(id));
      else visit(value);
    }
  };
  for (const file of files) if (!file.path.startsWith("rules/")) visit(file.yaml?.value);

  const record = files.find(({ path }) => path === "evidence/sources.yaml")?.yaml;
  return sources.flatMap((id, index) => {
    if (cited.has(id)) return [];
    const node = record?.document.getIn(["sources", index, "id"], true) as { range?: [number] } | undefined;
    const { line, col } = record?.lines.linePos(node?.range?.[0] ?? 0) ?? { line: 1, col: 1 };
    const what = `page "${id}" is cited nowhere`;
    const todo = "Cite it in the x-evidence of a fact, or remove it.";
    return [{ file: "spec/evidence/sources.yaml", line, col, what, rule: "cited-sources", todo }];
  });
}
