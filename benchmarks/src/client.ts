import { Nudgescribe } from "@nudgescribe/client";
import type { paths } from "@nudgescribe/types";
import { request as octokitRequest } from "@octokit/request";
import ky from "ky";
import createClient from "openapi-fetch";
import { compare, type Row } from "./measure.ts";

const baseUrl = "https://client-api.example.com";
const body = { workspace_id: "ws_2f6c1d" };
const groups = JSON.stringify([{ customer_group_id: "cg_1", group_name: "Lapsed" }]);
const headers = { "content-type": "application/json", authorization: "Bearer token" };

/** Answers at once, so that what is left is the client's own work. */
const instant = async (): Promise<Response> =>
  new Response(groups, { headers: { "content-type": "application/json" } });

/** CPU of one call of each client, with the network taken away. */
export async function benchClient(): Promise<Row[]> {
  const nudgescribe = new Nudgescribe({
    baseUrl,
    apiKey: "key",
    email: "ada@example.com",
    password: "secret",
    fetch: async (request) => (request.url.endsWith("/v1/auth") ? Response.json({ access_token: "token" }) : instant()),
  });
  const openapi = createClient<paths>({ baseUrl, fetch: instant, headers });
  const kyClient = ky.create({ prefix: baseUrl, fetch: instant, headers });

  const row = await compare(
    { id: "client-call-cpu", group: "client", goal: { peer: "ky", atMost: 1 }, calls: 2_000, rounds: 9 },
    { name: "@nudgescribe/client", run: () => nudgescribe.customerGroups.list(body) },
    [
      {
        name: "fetch alone",
        run: async () => {
          const request = new Request(`${baseUrl}/v1/cg`, { method: "POST", headers, body: JSON.stringify(body) });
          const response = await instant();
          return [request, await response.json()];
        },
      },
      { name: "openapi-fetch", run: () => openapi.POST("/v1/cg", { body }) },
      {
        name: "@octokit/request",
        run: () => octokitRequest("POST /v1/cg", { baseUrl, ...body, headers, request: { fetch: instant } }),
      },
      { name: "ky", run: () => kyClient.post("v1/cg", { json: body }).json() },
    ],
  );
  return [row];
}
