import { compare } from "../measure.ts";
import type { Row } from "../row.ts";
import { checkAnswers, groups, tokens } from "./answers.ts";
import { type Network, ours, peers, rawFetch, rawRequest } from "./candidates.ts";
import { withScratch } from "./scratch.ts";

/** Answers at once, so that what is left is the client's own work. */
const instant: Network = {
  baseUrl: "https://client-api.example.com",
  fetch: async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const headers = { "content-type": "application/json" };
    return new Response(url.endsWith("/v1/auth") ? tokens : groups, { headers });
  },
};

/** CPU of one call of each client, with the network taken away. */
export async function bench(): Promise<Row[]> {
  const goals = [
    { peer: "raw fetch", atMost: 2.1 },
    { peer: "openapi-fetch", atMost: 1.2 },
  ];
  return withScratch(async (folder) => {
    const us = ours(instant);
    const others = [rawFetch(instant), rawRequest(instant), ...(await peers(instant, folder))];
    await checkAnswers([us, ...others]);
    return [await compare({ id: "client-call-cpu", group: "client", goals, calls: 1_000, rounds: 30 }, us, others)];
  });
}
