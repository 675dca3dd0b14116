import { checkOverlays } from "../overlays.ts";
import type { Problem } from "../problem.ts";

/** An overlay action whose target matches nothing is silently left out by every bundler. */
export async function matchingOverlays({ root }: { root: string }): Promise<Problem[]> {
  return (await checkOverlays(root)).map((line) => {
    const [, file = "spec/overlays", what = line] = line.match(/^(spec\/\S+\.yaml):? (.*)$/) ?? [];
    return { file, line: 1, col: 1, what, rule: "matching-overlays", todo: "" };
  });
}
