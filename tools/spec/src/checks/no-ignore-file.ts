import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problem.ts";

const names = ["spec/.redocly.lint-ignore.yaml", ".redocly.lint-ignore.yaml"];

/** The linter passes over what its ignore file lists, so "no problem" would mean nothing. */
export const noIgnoreFile = ({ root }: { root: string }): Problem[] =>
  names
    .filter((file) => existsSync(join(root, file)))
    .map((file) => ({
      ...{ file, line: 1, col: 1, rule: "no-ignore-file" },
      what: "this file hides problems from the linter",
      todo: "Delete it and correct what it lists; a rule that cannot hold goes off by name in redocly.yaml, with the reason.",
    }));
