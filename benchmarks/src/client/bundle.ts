import { relative } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build } from "esbuild";
import { type Heading, type Row, round, toRow } from "../measure.ts";
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
    const others: [string, number][] = [];
    for (const [name, source] of Object.entries(peers(await makeHeyApi(folder)))) {
      others.push([name, (await bundleSizes(source, folder)).start]);
    }
    const row = async (id: string, source: string, atMost: number): Promise<Row> => {
      const heading: Heading = { id, group: "client", unit: "kB gzip", goals: [{ atMost }] };
      const { start, onDemand } = await bundleSizes(source, folder);
      return { ...toRow(heading, Object.fromEntries([["ours", start], ...others])), onDemand };
    };
    return [await row("client-bundle-operation", oneOperation, 6), await row("client-bundle-whole", wholeClient, 10)];
  });
}

type Sizes = {
  /** What is loaded at once, in kB. */
  readonly start: number;
  /** What each `import()` adds to that, by the name of its chunk. */
  readonly onDemand: Readonly<Record<string, number>>;
};

async function bundleSizes(contents: string, resolveDir: string): Promise<Sizes> {
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
  const importsOf = (chunk: string, kind: "import-statement" | "dynamic-import"): string[] =>
    (metafile.outputs[chunk]?.imports ?? []).filter((found) => found.kind === kind).map(({ path }) => path);
  /** A chunk with all that it imports at once. */
  const loadedBy = (chunk: string): Set<string> => {
    const loaded = new Set([chunk]);
    for (const path of loaded) for (const imported of importsOf(path, "import-statement")) loaded.add(imported);
    return loaded;
  };
  const sizes = new Map<string, number>();
  for (const { path, contents } of outputFiles) {
    sizes.set(relative(resolveDir, path), (await promisify(gzip)(contents, { level: 9 })).byteLength / 1000);
  }
  // A chunk that esbuild did not write is NaN, and holds no goal.
  const sizeOf = (chunks: readonly string[]): number =>
    chunks.reduce((sum, path) => sum + (sizes.get(path) ?? Number.NaN), 0);

  const start = loadedBy("stdin.js");
  const added = [...start].flatMap((chunk) => importsOf(chunk, "dynamic-import"));
  for (const chunk of added) {
    for (const path of importsOf(chunk, "dynamic-import")) if (!added.includes(path)) added.push(path);
  }
  const onDemand = added.map((chunk) => [
    chunk.replace(/-[^-]*$/, ""),
    round(sizeOf([...loadedBy(chunk)].filter((path) => !start.has(path)))),
  ]);
  return { start: sizeOf([...start]), onDemand: Object.fromEntries(onDemand) };
}
