import { benchmarksPart } from "./parts/benchmarks.ts";
import { evidencePart } from "./parts/evidence.ts";

/** What writes each generated part, by the name in its marks. Each is a whole piece of Markdown. */
export type Parts = Readonly<Record<string, () => string>>;

export async function readParts(root: string): Promise<Parts> {
  const evidence = await evidencePart(root);
  return { "how the facts are known": () => evidence, benchmarks: () => benchmarksPart(root) };
}
