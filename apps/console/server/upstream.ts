import { Nudgescribe } from "@nudgescribe/client";
import type { Credentials } from "./config.ts";

export type UpstreamOptions = {
  /** What the page calls it: `mock`, or the origin of the API. */
  readonly name: string;
  readonly baseUrl: string;
  readonly credentials: Credentials;
  /**
   * Deadline of a call in milliseconds.
   * @default 20_000
   */
  readonly timeout?: number;
};

/** The API behind the console, with the credentials to use it. */
export type Upstream = {
  readonly name: string;
  /** A client whose credentials the API has just accepted. */
  readonly signIn: () => Promise<Nudgescribe>;
};

export function createUpstream({ name, baseUrl, credentials, timeout = 20_000 }: UpstreamOptions): Upstream {
  const { apiKey, email, password } = credentials;
  return {
    name,
    async signIn() {
      const client = new Nudgescribe({ baseUrl, apiKey, email, password, timeout });
      await client.authentication.authenticate({ email, password });
      return client;
    },
  };
}
