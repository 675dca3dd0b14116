import type { Contract } from "../contract.ts";
import { checkOverlays } from "../overlays.ts";
import type { Problem } from "../problem.ts";

/** An overlay action whose target matches nothing is silently left out by every bundler. */
export async function matchingOverlays(contract: Contract): Promise<Problem[]> {
  return (await checkOverlays(contract)).map((line) => {
    const [, file = "spec/overlays", what = line] = line.match(/^(spec\/\S+\.yaml):? (.*)$/) ?? [];
    return { file, line: 1, col: 1, what, rule: "matching-overlays", todo: "" };
  });
}
