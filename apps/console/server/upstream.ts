import { Nudgescribe } from "@nudgescribe/client";
import type { Credentials } from "./config.ts";

export type UpstreamOptions = {
  /** What the page calls it: `mock`, or the origin of the API. */
  readonly name: string;
  readonly baseUrl: string;
  readonly credentials: Credentials;
  /**
   * Deadline of a call in milliseconds.
   * @default the client's: NUDGESCRIBE_TIMEOUT, or 30 seconds
   */
  readonly timeout?: number | undefined;
};

/** The API behind the console, with the credentials to use it. */
export type Upstream = {
  readonly name: string;
  /** A client whose credentials the API has just accepted. */
  readonly signIn: () => Promise<Nudgescribe>;
};

/** @throws TypeError with one line that names the option or variable of the client that is wrong. */
export function createUpstream({ name, baseUrl, credentials, timeout }: UpstreamOptions): Upstream {
  const { apiKey, email, password } = credentials;
  const createClient = () => new Nudgescribe({ baseUrl, apiKey, email, password, timeout });
  createClient(); // variables that the client reads by itself are checked at the start, not at a sign-in
  return {
    name,
    async signIn() {
      const client = createClient();
      await client.authentication.authenticate({ email, password });
      return client;
    },
  };
}
