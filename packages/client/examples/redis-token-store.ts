import type { TokenStore } from "@nudgescribe/client";

/** What is needed of a Redis client; that of the package `redis` fits. */
type Redis = {
  get(key: string): Promise<string | null>;
  set(key: string, value: string, options: { EX: number }): Promise<unknown>;
};

/** The refresh token, which lasts longest, is good for 15 days by default. */
const days = 15;

/** Shares one session between all processes that use this key. Guard the key space: the tokens are secrets. */
export function redisTokenStore(redis: Redis, key = "nudgescribe:tokens"): TokenStore {
  return {
    async get() {
      const text = await redis.get(key);
      return text === null ? undefined : JSON.parse(text);
    },
    async set(tokens) {
      await redis.set(key, JSON.stringify(tokens), { EX: days * 24 * 60 * 60 });
    },
  };
}
