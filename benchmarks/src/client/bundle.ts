import { relative } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build } from "esbuild";
import { type Heading, type Row, toRow } from "../measure.ts";
import { makeHeyApi } from "./hey-api.ts";
import { withScratch } from "./scratch.ts";

const credentials = `{ apiKey: "key", email: "ada@example.com", password: "secret" }`;

const oneOperation = `
  import { createClient, listCustomerGroups } from "@nudgescribe/client/functions";
  const client = createClient(${credentials});
  export const run = (body) => listCustomerGroups(client, body);`;

const wholeClient = `
  import { Nudgescribe } from "@nudgescribe/client";
  const nudgescribe = new Nudgescribe(${credentials});
  export const run = (body) => nudgescribe.customerGroups.list(body);`;

/** One call through each client, as small as the client can be had. */
const peers = (heyApi: string): Record<string, string> => ({
  "raw fetch": `
    const init = (body) => ({ method: "POST", headers: { authorization: "Bearer token" }, body: JSON.stringify(body) });
    export const run = async (body) => (await fetch("https://client-api.example.com/v1/cg", init(body))).json();`,
  "openapi-fetch": `
    import createClient from "openapi-fetch";
    const client = createClient({ baseUrl: "https://client-api.example.com" });
    export const run = (body) => client.POST("/v1/cg", { body });`,
  "hey-api": `
    import { listCustomerGroups } from ${JSON.stringify(heyApi)};
    export const run = (body) => listCustomerGroups({ body });`,
  ky: `
    import ky from "ky";
    export const run = (json) => ky.post("https://client-api.example.com/v1/cg", { json }).json();`,
  "@octokit/request": `
    import { request } from "@octokit/request";
    export const run = (body) => request("POST /v1/cg", { baseUrl: "https://client-api.example.com", ...body });`,
  axios: `
    import axios from "axios";
    export const run = (body) => axios.post("https://client-api.example.com/v1/cg", body);`,
  stripe: `
    import Stripe from "stripe";
    const stripe = new Stripe("token");
    export const run = (body) => stripe.rawRequest("POST", "/v2/cg", body);`,
  openai: `
    import OpenAI from "openai";
    const openai = new OpenAI({ apiKey: "token" });
    export const run = (body) => openai.post("/v1/cg", { body });`,
});

/** What a page loads for one call: bundled, minified, gzip. */
export async function bench(): Promise<Row[]> {
  return withScratch(async (folder) => {
    const sizeOf = (source: string) => bundleSize(source, folder);
    const others: [string, number][] = [];
    for (const [name, source] of Object.entries(peers(await makeHeyApi(folder)))) {
      others.push([name, await sizeOf(source)]);
    }
    const row = async (id: string, source: string, atMost: number): Promise<Row> => {
      const heading: Heading = { id, group: "client", unit: "kB gzip", goals: [{ atMost }] };
      return toRow(heading, Object.fromEntries([["ours", await sizeOf(source)], ...others]));
    };
    return [await row("client-bundle-operation", oneOperation, 6), await row("client-bundle-whole", wholeClient, 10)];
  });
}

/** Chunks that a page loads only on demand, through `import()`, do not count. */
async function bundleSize(contents: string, resolveDir: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir },
    absWorkingDir: resolveDir,
    outdir: resolveDir,
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  const loaded = new Set(["stdin.js"]);
  for (const output of loaded) {
    const { imports = [] } = metafile.outputs[output] ?? {};
    for (const { kind, path } of imports) if (kind === "import-statement") loaded.add(path);
  }
  const files = outputFiles.filter(({ path }) => loaded.has(relative(resolveDir, path)));
  if (files.length !== loaded.size) throw new Error(`esbuild did not write all of ${[...loaded].join(", ")}`);
  const sizes = await Promise.all(files.map((file) => promisify(gzip)(file.contents, { level: 9 })));
  return sizes.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1000;
}
