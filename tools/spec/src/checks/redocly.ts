import { lintSpec } from "@nudgescribe/generate/bundle";
import { type Problem, problemOf } from "../problem.ts";

/** The linter with the rules of spec/redocly.yaml, whose messages say what to do. */
export async function redocly({ root }: { root: string }): Promise<Problem[]> {
  try {
    await lintSpec(root);
    return [];
  } catch (error) {
    return linesOf(error).map((line) => problemOf(line, "redocly"));
  }
}

/** The lines of a `SpecError`; anything else is a fault of ours and thrown on. */
export function linesOf(error: unknown): readonly string[] {
  if (error instanceof Error && "problems" in error) return error.problems as readonly string[];
  throw error;
}
