// One server of the sandbox benchmarks, in a process of its own: it tells its parent where it is, and what it uses.
import { groups, listing, workspace_id } from "../servers/listing.ts";
import { type Place, post } from "./requests.ts";

/** What a server uses: CPU so far in µs, and memory now in bytes. */
export type Use = { readonly cpu: number; readonly memory: number };

const openToAll = async (starting: Promise<{ readonly url: string }>): Promise<Place> => ({
  url: (await starting).url,
  authorization: "Bearer token",
});

/** Each loads only what it needs, so that no server carries the memory of another. */
const starts: Readonly<Record<string, () => Promise<Place>>> = {
  async "@nudgescribe/sandbox"() {
    const { startSandbox } = await import("@nudgescribe/sandbox");
    const { url, credentials } = await startSandbox();
    const { email, password, apiKey } = credentials;
    const signedIn = await post(`${url}/v1/auth`, { email, password }, { "x-api-key": apiKey });
    const place = { url, authorization: `Bearer ${(signedIn as { access_token: string }).access_token}` };
    for (const { group_name } of groups)
      await post(url + listing.path, { workspace_id, group_name }, { authorization: place.authorization }, "PUT");
    return place;
  },
  "bare node:http": async () => openToAll((await import("../servers/bare.ts")).startBare()),
  "hono alone": async () => openToAll((await import("../servers/hono.ts")).startHono()),
  "json-server": async () => openToAll((await import("../servers/json-server.ts")).startJsonServer()),
  "Prism in process": async () => openToAll((await import("@nudgescribe/contract")).startMock()),
  "Prism's own server": async () => openToAll((await import("../servers/prism.ts")).startPrism()),
};

const place = await starts[process.argv[2] ?? ""]?.();
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, memory: process.memoryUsage.rss() } satisfies Use);
});
process.send?.(place);
