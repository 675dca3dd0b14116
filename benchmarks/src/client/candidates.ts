import { Nudgescribe } from "@nudgescribe/client";
import type { paths } from "@nudgescribe/types";
import { request as octokitRequest } from "@octokit/request";
import axios from "axios";
import ky from "ky";
import { createFetch } from "ofetch";
import OpenAI from "openai";
import createOpenapiClient from "openapi-fetch";
import Stripe from "stripe";
import type { Candidate } from "../measure.ts";
import { importHeyApi } from "./hey-api.ts";

/** What lies below the clients: the platform's `fetch`, or one that stands in for it. */
export type Network = {
  readonly baseUrl: string;
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
};

const path = "/v1/cg";
const body = { workspace_id: "ws_2f6c1d" };
const headers = { "content-type": "application/json", authorization: "Bearer token" };

/** Our client as it comes: auth, retry and deadline on, and someone who observes. */
export function ours({ baseUrl, fetch }: Network): Candidate {
  const options = { baseUrl, fetch, apiKey: "key", email: "ada@example.com", password: "secret", observe: () => {} };
  const nudgescribe = new Nudgescribe(options);
  return { name: "@nudgescribe/client", run: () => nudgescribe.customerGroups.list(body) };
}

/** The floor: no client at all, the same JSON out and in. */
export function rawFetch({ baseUrl, fetch }: Network): Candidate {
  const url = baseUrl + path;
  return {
    name: "raw fetch",
    run: async () => (await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })).json(),
  };
}

/** The floor for whoever must hand over a `Request`. */
export function rawRequest({ baseUrl, fetch }: Network): Candidate {
  const url = baseUrl + path;
  return {
    name: "raw fetch and Request",
    run: async () => (await fetch(new Request(url, { method: "POST", headers, body: JSON.stringify(body) }))).json(),
  };
}

/** The same call through other clients, their retries and timeouts as they come; `folder` gets what is generated. */
export async function peers({ baseUrl, fetch }: Network, folder: string): Promise<Candidate[]> {
  const { protocol, hostname, port } = new URL(baseUrl);
  const heyApi = await importHeyApi(folder);
  heyApi.client.setConfig({ baseUrl, fetch, headers });
  const openapi = createOpenapiClient<paths>({ baseUrl, fetch, headers });
  const kyClient = ky.create({ prefix: baseUrl, fetch, headers });
  const ofetchClient = createFetch({
    fetch: fetch as typeof globalThis.fetch,
    defaults: { baseURL: baseUrl, headers },
  });
  const axiosClient = axios.create({ baseURL: baseUrl, adapter: "fetch", env: { fetch }, headers });
  const openai = new OpenAI({ baseURL: baseUrl, apiKey: "token", fetch });
  const stripe = new Stripe("token", {
    protocol: protocol === "https:" ? "https" : "http",
    host: hostname,
    ...(port && { port }),
    httpClient: Stripe.createFetchHttpClient(fetch),
  });
  return [
    { name: "openapi-fetch", run: async () => (await openapi.POST(path, { body })).data },
    { name: "hey-api", run: async () => (await heyApi.listCustomerGroups({ body })).data },
    { name: "ofetch", run: () => ofetchClient(path, { method: "POST", body }) },
    {
      name: "@octokit/request",
      run: async () => (await octokitRequest(`POST ${path}`, { baseUrl, ...body, headers, request: { fetch } })).data,
    },
    { name: "ky", run: () => kyClient.post(path.slice(1), { json: body }).json() },
    { name: "axios", run: async () => (await axiosClient.post(path, body)).data },
    { name: "openai", run: () => openai.post(path, { body }) },
    // Paths below /v2 are those that stripe speaks JSON on.
    { name: "stripe", run: () => stripe.rawRequest("POST", `/v2${path}`, body) },
  ];
}
