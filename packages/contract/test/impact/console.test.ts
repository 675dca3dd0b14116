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

const body = "/requestBody/content/application~1json/schema/properties";
const answer = "/responses/200/content/application~1json/schema/items/properties";
const changes: readonly Change[] = [
  {
    ...{ operation: "listCustomerGroups", kind: "request-member-needed", pointer: `${body}/purpose` },
    ...{ level: "major", layer: "wire", words: "the request needs a new field" },
  },
  {
    ...{ operation: "listCustomerGroups", kind: "answer-member-gone", pointer: `${answer}/group_name` },
    ...{ level: "major", layer: "wire", words: "a member is gone" },
  },
];

test("what TypeScript refuses in the console once the types have changed, impact has told before", async () => {
  const app = copyOfConsole();
  const told = await report(
    app,
    changes,
    configs.flatMap((config) => ["--project", join(app, config)]),
  );
  const found = told.changes.flatMap(({ places, perhaps }) => [...places, ...perhaps]);
  const before = await refused(app);
  for (const file of ["client/dist/types.d.ts", "types/dist/generated/openapi.d.ts"])
    edit(join(app, "node_modules/@nudgescribe", file), (text) =>
      text
        .replace(/^( +ListCustomerGroupsRequest: \{)$/m, "$1 purpose: string;")
        .replace(/^( +CustomerGroup: \{\n[\s\S]*?)group_name: string;/m, "$1"),
    );
  const after = (await refused(app)).filter((line) => !before.includes(line));
  expect(after).not.toEqual([]);
  expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual(expect.arrayContaining(after));
});
