// One server of the sandbox benchmarks, in a process of its own: it tells its parent where it is, and its use of CPU.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { startMock } from "@nudgescribe/contract";
import { startSandbox } from "@nudgescribe/sandbox";
import { Hono } from "hono";
import { listing, type Place, post, workspace_id } from "./requests.ts";

const groups = Array.from({ length: 3 }, (_, index) => ({
  customer_group_id: `cg_${index}0c0e2f4`,
  account_id: "acc_7b19c4",
  workspace_id,
  group_name: `Motor renewals ${index}`,
  created_at: "2026-11-02T08:15:00Z",
  updated_at: "2026-11-16T09:10:00Z",
  created_by: "usr_41aa90",
  updated_by: "usr_41aa90",
}));

const anyToken = "Bearer token";

async function listen(server: ReturnType<typeof createServer>): Promise<Place> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, authorization: anyToken };
}

const starts: Readonly<Record<string, () => Promise<Place>>> = {
  async "@nudgescribe/sandbox"() {
    const { url, credentials } = await startSandbox();
    const { email, password, apiKey } = credentials;
    const signedIn = await post(`${url}/v1/auth`, { email, password }, { "x-api-key": apiKey });
    const place = { url, authorization: `Bearer ${(signedIn as { access_token: string }).access_token}` };
    for (const { group_name } of groups)
      await post(`${url}/v1/cg`, { workspace_id, group_name }, { authorization: place.authorization }, "PUT");
    return place;
  },
  "bare node:http": () =>
    listen(
      createServer((request, response) => {
        request.resume().on("end", () => {
          response.setHeader("content-type", "application/json").end(JSON.stringify(groups));
        });
      }),
    ),
  "hono alone"() {
    const app = new Hono();
    app.post(listing.path, async (context) => {
      await context.req.json();
      return context.json(groups);
    });
    return listen(createServer(getRequestListener(app.fetch)));
  },
  async "Prism in process"() {
    const { url } = await startMock();
    return { url, authorization: anyToken };
  },
};

const place = await starts[process.argv[2] ?? ""]?.();
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system });
});
process.send?.(place);
