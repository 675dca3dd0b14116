import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { withScratch } from "../client/scratch.ts";
import { interleave } from "../measure.ts";
import { type Row, toRow } from "../row.ts";
import { groups } from "../servers/listing.ts";

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
    expect((await response.json())[0]).toHaveProperty("group_name");
  });
`;

/** One server for the whole run, of a module that starts it. */
const setupOf = (start: string): string => `
import { ${start.split("#")[1]} as start } from ${JSON.stringify(new URL(start.split("#")[0] ?? "", import.meta.url).href)};
export default async ({ provide }) => {
  const server = await start();
  provide("url", server.url);
  return () => server[Symbol.asyncDispose]();
};
`;

const injected = testsOf('import { inject } from "vitest";', 'inject("url")');

const mswUrl = JSON.stringify("https://client-api.example.com");

/** As MSW's pages have it: a file that each test file runs first, with no server at all. */
const mswSetup = `
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";
const server = setupServer(http.post(${mswUrl} + "/v1/cg", () => HttpResponse.json(${JSON.stringify(groups)})));
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
`;

/** Twenty vitest files of ten requests each, against one server for the whole run, or MSW in each file. */
export async function bench(): Promise<Row[]> {
  return withScratch(async (folder) => {
    const project = (name: string, parts: Project) => makeProject(join(folder, name), parts);
    const projects = {
      "@nudgescribe/contract": await project("ours", {
        config: { globalSetup: ["@nudgescribe/contract/vitest/setup"] },
        tests: testsOf('import { contract } from "@nudgescribe/contract/vitest";\nconst api = contract();', "api.url"),
      }),
      "bare node:http": await project("bare", {
        config: { globalSetup: ["./setup.js"] },
        setup: setupOf("../servers/bare.ts#startBare"),
        tests: injected,
      }),
      MSW: await project("msw", {
        config: { setupFiles: ["./setup.js"] },
        setup: mswSetup,
        tests: testsOf("", mswUrl),
      }),
      "Prism's own server": await project("prism", {
        config: { globalSetup: ["./setup.js"] },
        setup: setupOf("../servers/prism.ts#startPrism"),
        tests: injected,
      }),
    };
    const vitest = join(folder, "node_modules", "vitest", "vitest.mjs");
    const samples = await interleave(
      4,
      Object.entries(projects).map(([name, place]) => ({
        name,
        sample: async () => {
          const begin = performance.now();
          await run(process.execPath, [vitest, "run", "--root", place], { cwd: place });
          return (performance.now() - begin) / 1_000;
        },
      })),
    );
    const goals = [{ peer: "bare node:http", atMost: 1.5 }];
    return [toRow({ id: "contract-files", group: "contract", unit: "s for 20 vitest files", goals }, samples)];
  });
}

type Project = { readonly config: object; readonly setup?: string; readonly tests: string };

async function makeProject(folder: string, { config, setup, tests }: Project): Promise<string> {
  await mkdir(folder);
  await writeFile(join(folder, "vitest.config.js"), `export default ${JSON.stringify({ test: config })};\n`);
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  if (setup) await writeFile(join(folder, "setup.js"), setup);
  for (let number = 1; number <= files; number++) await writeFile(join(folder, `file-${number}.test.js`), tests);
  return folder;
}
