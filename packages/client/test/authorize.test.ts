import { type OperationRow, operations } from "@nudgescribe/types";
import { expect, test } from "vitest";
import { Session } from "../src/session.ts";
import { authorize } from "../src/transport/authorize.ts";
import { type Attempt, createTransport } from "../src/transport/transport.ts";

const origin = "https://client-api.nudgescribe.com";

const attempt = (row: OperationRow): Attempt => ({ row, body: undefined, signal: new AbortController().signal });

function observed() {
  const seen: Headers[] = [];
  const session = new Session("key", {
    signIn: async () => ({ accessToken: "access", refreshToken: "refresh" }),
    refresh: async () => ({ accessToken: "renewed" }),
  });
  const send = createTransport(
    async (request) => {
      seen.push(request.headers);
      return new Response();
    },
    [authorize(session, origin)],
  );
  return { seen, send };
}

test.each(Object.entries(operations))("%s carries its own credential and no other", async (_id, row) => {
  const { seen, send } = observed();
  await send(new Request(`${origin}${row.path}`, { method: row.method }), attempt(row));

  const expected = {
    apiKey: { "x-api-key": "key", authorization: null },
    access: { "x-api-key": null, authorization: "Bearer access" },
    refresh: { "x-api-key": null, authorization: "Bearer refresh" },
  };
  const [headers] = seen;
  expect({ "x-api-key": headers?.get("x-api-key"), authorization: headers?.get("authorization") }).toEqual(
    expected[row.auth],
  );
});

test.each(Object.entries(operations))("%s carries no credential to a foreign origin", async (_id, row) => {
  const { seen, send } = observed();
  for (const url of [
    "https://storage.example.com/file?signature=x",
    "http://client-api.nudgescribe.com/v1/cg",
    `${origin}:444/v1/cg`,
  ]) {
    await send(new Request(url, { method: row.method }), attempt(row));
  }
  expect(seen.flatMap((headers) => [...headers.keys()])).toEqual([]);
});
