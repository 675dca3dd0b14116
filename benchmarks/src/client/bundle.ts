import { type Heading, type Row, toRow } from "../row.ts";
import { bundleSizes } from "./bundle-sizes.ts";
import { makeHeyApi } from "./hey-api.ts";
import { withScratch } from "./scratch.ts";

const credentials = `{ apiKey: "key", email: "ada@example.com", password: "secret" }`;

/** One call through our functions. */
export const oneOperation = `
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
  ofetch: `
    import { ofetch } from "ofetch";
    export const run = (body) => ofetch("https://client-api.example.com/v1/cg", { method: "POST", body });`,
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
    const others: [string, number[]][] = [];
    for (const [name, source] of Object.entries(peers(await makeHeyApi(folder)))) {
      others.push([name, [(await bundleSizes(source, folder)).start]]);
    }
    const row = async (id: string, source: string, atMost: number): Promise<Row> => {
      const heading: Heading = { id, group: "client", unit: "kB gzip", goals: [{ atMost }] };
      const { start, onDemand } = await bundleSizes(source, folder);
      return { ...toRow(heading, Object.fromEntries([["ours", [start]], ...others])), onDemand };
    };
    return [await row("client-bundle-operation", oneOperation, 6), await row("client-bundle-whole", wholeClient, 10)];
  });
}
