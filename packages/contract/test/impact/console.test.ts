import { cpSync, readdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Change } from "../../src/impact/changes.ts";
import { runNode } from "../runners/project.ts";
import { edit, emptyFolder, install } from "./project.ts";
import { report } from "./run.ts";

const root = resolve(import.meta.dirname, "../../../..");
const configs = ["tsconfig.json", "tsconfig.web.json"];

/** The sample app as a project of its own, with declarations that can be changed, and with the fastest TypeScript. */
function copyOfConsole(): string {
  const folder = emptyFolder();
  const app = join(folder, "apps/console");
  const skipped = ["node_modules", "dist", "@nudgescribe", "typescript", ".bin"];
  const link = (from: string, to: string) => {
    for (const name of readdirSync(from)) if (!skipped.includes(name)) symlinkSync(join(from, name), join(to, name));
  };
  cpSync(join(root, "tsconfig.base.json"), join(folder, "tsconfig.base.json"));
  cpSync(join(root, "apps/console"), app, {
    recursive: true,
    filter: (path) => !skipped.some((one) => path.endsWith(`/${one}`)),
  });
  install(app, { typescript: "typescript-7" });
  link(join(root, "apps/console/node_modules"), join(app, "node_modules"));
  cpSync(join(app, "node_modules/typescript"), join(folder, "node_modules/typescript"), { recursive: true });
  link(join(root, "node_modules"), join(folder, "node_modules"));
  return app;
}

/** `web/app.tsx:41`, as the compiler sees the app. */
async function refused(app: string): Promise<string[]> {
  const outputs = await Promise.all(
    configs.map((config) =>
      runNode(app, ["node_modules/typescript/bin/tsc", "-p", config, "--noEmit", "--pretty", "false"]),
    ),
  );
  const lines = outputs.flatMap(({ out }) => [...out.matchAll(/^([^\s(]+)\((\d+),\d+\): error/gm)]);
  return [...new Set(lines.map(([, file, line]) => `${file}:${line}`))];
}

const needs: Change = {
  ...{ operation: "listCustomerGroups", kind: "request-member-needed", level: "major", layer: "wire" },
  pointer: "/requestBody/content/application~1json/schema/properties/purpose",
  words: "the request needs a new field",
};
const minutes = 60_000;

test(
  "what TypeScript refuses in the console once a request needs more, impact has told before, and nothing else",
  async () => {
    const app = copyOfConsole();
    const projects = configs.flatMap((config) => ["--project", join(app, config)]);
    const [told] = (await report(app, [needs], projects)).changes;
    const before = await refused(app);
    for (const file of ["client/dist/types.d.ts", "types/dist/generated/openapi.d.ts"])
      edit(join(app, "node_modules/@nudgescribe", file), (text) =>
        text.replace(/^( +ListCustomerGroupsRequest: \{)$/m, "$1 purpose: string;"),
      );
    const after = (await refused(app)).filter((line) => !before.includes(line));
    expect(after).not.toEqual([]);
    expect(told?.places.map(({ file, line }) => `${file}:${line}`).sort()).toEqual(after.sort());
  },
  2 * minutes,
);
