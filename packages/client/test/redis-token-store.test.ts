import { expect, test } from "vitest";
import { redisTokenStore } from "../examples/redis-token-store.ts";
import { connect, startApi, tokens } from "./api-server.ts";

test("the Redis example shares one sign-in, under one key that ends with the refresh token", async () => {
  const kept = new Map<string, { value: string; EX: number }>();
  const redis = {
    get: async (key: string) => kept.get(key)?.value ?? null,
    set: async (key: string, value: string, { EX }: { EX: number }) => kept.set(key, { value, EX }),
  };
  await using api = await startApi({ "POST /v1/auth": [tokens("a")], "POST /v1/cg": [{ body: [] }, { body: [] }] });
  const tokenStore = redisTokenStore(redis);
  await connect(api.url, { tokenStore }).customerGroups.list({ workspace_id: "ws_1" });
  await connect(api.url, { tokenStore }).customerGroups.list({ workspace_id: "ws_1" });

  expect(api.calls()).toEqual(["POST /v1/auth", "POST /v1/cg", "POST /v1/cg"]);
  expect([...kept].map(([key, { EX }]) => [key, EX])).toEqual([["nudgescribe:tokens", 15 * 86_400]]);
});
