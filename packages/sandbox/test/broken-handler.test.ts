import { operations } from "@nudgescribe/types";
import { expect, test } from "vitest";
import { start } from "../src/data/start.ts";
import { operate } from "../src/http/operate.ts";
import { keyFor } from "../src/secrets.ts";
import { readSettings } from "../src/settings.ts";
import { openSqlite } from "../src/store/sqlite.ts";
import { storeOn } from "../src/store/store.ts";
import { makeToken } from "../src/tokens.ts";
import { worldOn } from "../src/world.ts";

const entry = { asked() {}, answered() {}, fault() {}, sent() {} };
const caller = { user_id: "usr_41aa90", account_id: "acc_7b19c4", role_code: "ADMIN" };

test("an answer that breaks the contract never leaves the sandbox: it is a 500 that names handler and place", async () => {
  const connection = openSqlite(":memory:");
  await connection.write(async (database) => {
    const store = storeOn(database);
    await start(store, { seed: "broken", now: 0 });
    const { user_id, account_id } = caller;
    await store.sessions.create({ user_id, account_id, session_id: "ses_1", refresh_id: "tok_1", revoked: 0 });
    await store.campaigns.create({
      campaign_id: "cmp_1",
      position: 1,
      account_id: caller.account_id,
      workspace_id: "ws_2f6c1d",
      campaign_name: "Broken",
      status: "Published",
      customer_group_id: "cg_1",
      run_number: 0, // the contract numbers runs from 1
      published_at: null,
      created_at: "2026-11-20T09:00:00Z",
    });
  });
  const world = worldOn(connection, readSettings({}));
  const claims = { ...caller, use: "access", session_id: "ses_1", jti: "tok_2", iat: 0, exp: 1 } as const;
  const headers: Record<string, string> = {
    authorization: `Bearer ${makeToken(keyFor("broken", "tokens"), claims)}`,
    "content-type": "application/json",
  };
  const answer = await operate(world, operations.listCampaigns, {
    header: (name) => headers[name],
    body: () => new Response("{}").body,
    origin: () => "http://127.0.0.1",
    entry,
    orders: {},
  });
  await world.close();
  expect(answer).toMatchObject({ status: 500, type: "application/json" });
  expect(JSON.parse(answer.text).message).toBe(
    "The handler of listCampaigns broke the contract at /*/campaigns/*/run_number: minimum 1 expected, number made.",
  );
});
