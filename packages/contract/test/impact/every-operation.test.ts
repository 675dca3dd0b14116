import { expect, test } from "vitest";
import type { Change } from "../../src/impact/changes.ts";
import { ids } from "../document.ts";
import { everyCall, everyMemberGone, everyRead, everyRequestNeeds } from "./every-operation.ts";
import { projectWith } from "./project.ts";
import { report } from "./run.ts";
import { inSchemas, typeErrors } from "./type-errors.ts";

async function linesOf(folder: string, changes: readonly Change[]): Promise<string[]> {
  const told = (await report(folder, changes)).changes.flatMap(({ places }) => places);
  return [...new Set(told.map(({ file, line }) => `${file}:${line}`))].sort();
}

test("every call of every operation is found when its request needs one member more", async () => {
  const folder = projectWith({ "src/calls.ts": everyCall });
  expect(typeErrors(folder, {})).toEqual([]);
  const needs = inSchemas((text) => text.replace(/^( +\w+Request: \{)$/gm, "$1 purpose: string;"));
  const refused = [...new Set(typeErrors(folder, needs))].sort();
  expect(refused.length).toBeGreaterThanOrEqual(4 * (ids.length - 1));
  expect(await linesOf(folder, everyRequestNeeds("purpose"))).toEqual(refused);
});

test("every read of every answer is found when its member is gone", async () => {
  const folder = projectWith({ "src/reads.ts": everyRead });
  expect(typeErrors(folder, {})).toEqual([]);
  const names = new Set(everyMemberGone.map(({ pointer }) => pointer.split("/").at(-1)));
  const requests = /^ +\w+Request: \{\n/;
  const gone = inSchemas((text) =>
    text.replace(/^( +)\w+: \{\n[\s\S]*?\n\1\};/gm, (block) =>
      requests.test(block)
        ? block
        : block.replace(/^ +(\w+)\??: .*;$/gm, (line, name) => (names.has(name) ? "" : line)),
    ),
  );
  const refused = [...new Set(typeErrors(folder, gone))].sort();
  expect(refused.length).toBeGreaterThanOrEqual(everyMemberGone.length);
  expect(await linesOf(folder, everyMemberGone)).toEqual(refused);
});
