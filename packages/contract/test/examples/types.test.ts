import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { projectOf, runNode } from "../runners/project.ts";

const tsc = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));
const project = fileURLToPath(new URL("tsconfig.json", import.meta.url));
const check = (path: string) => runNode(projectOf("."), [tsc, "-p", path]);

test("the examples fit the types of the built kit", async () => {
  expect(await check(project)).toEqual({ code: 0, out: "" });
});

test("an example with a wrong operation, status, example name or member does not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-planted-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const config = { extends: project, compilerOptions: { types: [] }, include: ["planted.ts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const lines = [
    'import { contract } from "@nudgescribe/contract/node-test";',
    "const api = contract();",
    'api.on("createGroup").once(200);',
    'api.on("createCustomerGroup").once(409);',
    'api.on("createCustomerGroup").once(403, { example: "taken" });',
    'api.calls("createCustomerGroup").then((calls) => calls[0]?.request.body.groupname);',
  ];
  await writeFile(join(folder, "planted.ts"), lines.join("\n"));
  const { code, out } = await check(folder);
  expect(code).not.toBe(0);
  expect([...out.matchAll(/planted\.ts\((\d+),/g)].map(([, line]) => Number(line))).toEqual([3, 4, 5, 6]);
});
