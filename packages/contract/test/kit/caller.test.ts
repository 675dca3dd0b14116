import { join } from "node:path";
import { expect, test } from "vitest";
import { callerOf } from "../../src/kit/caller.ts";

const stackOf = (...frames: string[]): string => ["Error: here", ...frames.map((one) => `    at ${one}`)].join("\n");
const kit = join(import.meta.dirname, "../../src/kit/watch-fetch.ts");

test.each([
  ["a function", "save (file:///home/ada/app/src/groups/save.ts:41:9)"],
  ["an awaited function", "async save (file:///home/ada/app/src/groups/save.ts:41:9)"],
  ["a frame without a name", "file:///home/ada/app/src/groups/save.ts:41:9"],
  ["an awaited frame without a name", "async file:///home/ada/app/src/groups/save.ts:41:9"],
  ["a plain path", "Object.<anonymous> (/home/ada/app/src/groups/save.ts:41:9)"],
])("%s is named by file and line", (_what, frame) => {
  expect(callerOf(stackOf(frame), "/home/ada/app")).toBe("src/groups/save.ts:41");
});

test("packages, the platform, the engine and the kit itself are passed over", () => {
  const stack = stackOf(
    `globalThis.fetch (${kit}:50:3)`,
    "perform (/home/ada/app/node_modules/@nudgescribe/client/dist/core.js:64:44)",
    "respond (/home/ada/sdk/packages/client/dist/core.js:77:49)",
    "new Promise (<anonymous>)",
    "ModuleJob.run (node:internal/modules/esm/module_job:561:25)",
    "save (/home/ada/app/src/save.ts:7:1)",
    "main (/home/ada/app/src/main.ts:1:1)",
  );
  expect(callerOf(stack, "/home/ada/app")).toBe("src/save.ts:7");
});

test("a stack without a consumer has no caller", () => {
  expect(callerOf(stackOf("new Promise (<anonymous>)", "run (node:internal/x:1:1)"))).toBeUndefined();
});
