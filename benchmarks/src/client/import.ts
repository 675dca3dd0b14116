import { execFile } from "node:child_process";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { interleave } from "../measure.ts";
import { type Row, toRow } from "../row.ts";
import { makeHeyApi } from "./hey-api.ts";
import { withScratch } from "./scratch.ts";

const run = promisify(execFile);

/** How long the import of each client takes in a fresh Node, whose own start is not counted. */
export async function bench(): Promise<Row[]> {
  return withScratch(async (folder) => {
    const modules = {
      "@nudgescribe/client": "@nudgescribe/client",
      "openapi-fetch": "openapi-fetch",
      "hey-api": pathToFileURL(await makeHeyApi(folder)).href,
      ky: "ky",
      ofetch: "ofetch",
      "@octokit/request": "@octokit/request",
      axios: "axios",
      stripe: "stripe",
      openai: "openai",
    };
    const probes = Object.entries(modules).map(([name, specifier]) => ({
      name,
      sample: () => importTime(specifier, folder),
    }));
    const goals = [
      { peer: "hey-api", atMost: 1 },
      { peer: "stripe", atMost: 0.25 },
      { peer: "openai", atMost: 0.25 },
    ];
    const samples = await interleave(15, probes);
    return [toRow({ id: "client-import", group: "client", unit: "ms", goals }, samples)];
  });
}

async function importTime(specifier: string, cwd: string): Promise<number> {
  const source = `
    const start = performance.now();
    await import(${JSON.stringify(specifier)});
    console.log(performance.now() - start);`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", source], { cwd });
  return Number(stdout);
}
