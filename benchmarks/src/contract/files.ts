import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { withScratch } from "../client/scratch.ts";
import { interleave, type Row, toRow } from "../measure.ts";

const run = promisify(execFile);

const files = 20;

/** Ten requests, one a test, as a consumer's file has them. */
const testsOf = (before: string, url: string): string => `
import { expect, test } from "vitest";
${before}
for (let number = 1; number <= 10; number++)
  test("request " + number, async () => {
    const response = await fetch(${url} + "/v1/cg", {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer token" },
      body: JSON.stringify({ workspace_id: "ws_2f6c1d" }),
    });
    expect(response.status).toBe(200);
    await response.json();
  });
`;

const bareSetup = `
import { createServer } from "node:http";
export default async ({ provide }) => {
  const server = createServer((request, response) =>
    request.resume().on("end", () => response.setHeader("content-type", "application/json").end("[]")),
  );
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  provide("url", "http://127.0.0.1:" + server.address().port);
  return () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
};
`;

/** Twenty vitest files of ten requests each, against one server for the whole run. */
export async function bench(): Promise<Row[]> {
  return withScratch(async (folder) => {
    const ours = await makeProject(join(folder, "ours"), {
      setup: "@nudgescribe/contract/vitest/setup",
      tests: testsOf('import { contract } from "@nudgescribe/contract/vitest";\nconst api = contract();', "api.url"),
    });
    const bare = await makeProject(join(folder, "bare"), {
      setup: "./setup.js",
      tests: testsOf('import { inject } from "vitest";', 'inject("url")'),
    });
    await writeFile(join(bare, "setup.js"), bareSetup);
    const vitest = join(folder, "node_modules", "vitest", "vitest.mjs");
    const wall = (project: string) => async () => {
      const begin = performance.now();
      await run(process.execPath, [vitest, "run", "--root", project], { cwd: project });
      return (performance.now() - begin) / 1_000;
    };
    const medians = await interleave(7, [
      { name: "@nudgescribe/contract", sample: wall(ours) },
      { name: "bare node:http", sample: wall(bare) },
    ]);
    const goals = [{ peer: "bare node:http", atMost: 1.5 }];
    return [toRow({ id: "contract-files", group: "contract", unit: "s for 20 vitest files", goals }, medians)];
  });
}

async function makeProject(folder: string, { setup, tests }: { setup: string; tests: string }): Promise<string> {
  await mkdir(folder);
  const config = { test: { globalSetup: [setup] } };
  await writeFile(join(folder, "vitest.config.js"), `export default ${JSON.stringify(config)};\n`);
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (let number = 1; number <= files; number++) await writeFile(join(folder, `file-${number}.test.js`), tests);
  return folder;
}
