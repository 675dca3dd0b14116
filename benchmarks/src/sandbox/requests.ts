import { Agent, request } from "node:http";
import { expectGroups, listing } from "../servers/listing.ts";

/** Where a server is, and what it takes for a token. */
export type Place = { readonly url: string; readonly authorization: string };

/** One call, whose answer must be a success. */
export async function post(
  url: string,
  body: object,
  headers: Record<string, string>,
  method = "POST",
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  if (response.ok) return response.json();
  throw new Error(`${method} ${url} answered ${response.status}: ${await response.text()}`);
}

/** @throws unless the server answers with groups as the contract has them */
export async function expectListing(name: string, { url, authorization }: Place): Promise<void> {
  expectGroups(name, await post(url + listing.path, JSON.parse(listing.body), { authorization }));
}

/** Sends list requests over a number of connections that stay open. */
export function createLoad({ url, authorization }: Place, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const headers = { authorization, "content-type": "application/json", "content-length": listing.body.length };
  const one = () =>
    new Promise<void>((done, fail) => {
      const call = request(`${url}${listing.path}`, { agent, method: "POST", headers }, (response) => {
        response
          .resume()
          .on("end", () =>
            response.statusCode === 200 ? done() : fail(new Error(`${url} answered ${response.statusCode}`)),
          );
      });
      call.on("error", fail).end(listing.body);
    });
  return async (requests: number): Promise<void> => {
    let left = requests;
    const worker = async () => {
      while (left-- > 0) await one();
    };
    await Promise.all(Array.from({ length: connections }, worker));
  };
}
