import { operations } from "@nudgescribe/types";
import { expect, test } from "vitest";
import { createClient, sendingContext } from "../src/functions.ts";

const baseUrl = "https://client-api.nudgescribe.com";
const authContext = '{"api_access":true,"api_code":"code-of-the-test"}';

/** A client that is signed in already, and what it sends from then on. */
async function observed() {
  const seen: [url: string, headers: Headers][] = [];
  const fetch = async (url: string, init: RequestInit) => {
    seen.push([url, new Headers(init.headers)]);
    return Response.json({ access_token: "access", refresh_token: "refresh" });
  };
  const options = { apiKey: "key", email: "ada@example.com", password: "password", fetch };
  const client = createClient(options, [sendingContext({ authContext, ip: "192.0.2.7" })]);
  await client.run(operations.listCustomerGroups, {});
  seen.length = 0;
  return { client, seen };
}

test.each(Object.entries(operations))("%s carries its own credential and no other", async (_id, row) => {
  const { client, seen } = await observed();
  await client.run(row, row.method === "GET" ? undefined : {});

  const expected = {
    apiKey: { "x-api-key": "key", authorization: null },
    access: { "x-api-key": null, authorization: "Bearer access" },
    refresh: { "x-api-key": null, authorization: "Bearer refresh" },
  };
  const [[url, headers] = ["", new Headers()], ...more] = seen;
  expect(more).toEqual([]);
  expect(url).toBe(`${baseUrl}${row.path}`);
  expect({ "x-api-key": headers.get("x-api-key"), authorization: headers.get("authorization") }).toEqual(
    expected[row.auth],
  );
});

test.each(Object.entries(operations))(
  "%s carries the optional headers that its row lists, once configured",
  async (_id, row) => {
    const { client, seen } = await observed();
    await client.run(row, row.method === "GET" ? undefined : {});

    const configured = [
      ["x-auth-context", authContext],
      ["x-ip", "192.0.2.7"],
    ] as const;
    const sent = configured.filter(([name, value]) => seen[0]?.[1].get(name) === value).map(([name]) => name);
    expect(sent).toEqual(configured.map(([name]) => name).filter((name) => row.headers.includes(name)));
  },
);
