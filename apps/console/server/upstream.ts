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
  /** The text without any key, password or token that went to the API or came from it. */
  readonly mask: (text: string) => string;
};

export function createUpstream({ name, baseUrl, credentials, timeout = 20_000 }: UpstreamOptions): Upstream {
  const { apiKey, email, password } = credentials;
  const secrets = new Set([apiKey, password]);

  // An API may repeat in its error message what it refused, so each token that is sent is remembered.
  const send = (request: Request): Promise<Response> => {
    const token = request.headers.get("authorization")?.replace(/^Bearer /, "");
    if (token) secrets.add(token);
    return fetch(request);
  };

  return {
    name,
    async signIn() {
      const client = new Nudgescribe({ baseUrl, apiKey, email, password, timeout, fetch: send });
      const tokens = await client.authentication.authenticate({ email, password });
      for (const token of Object.values(tokens)) if (typeof token === "string" && token) secrets.add(token);
      return client;
    },
    mask(text) {
      // Longest first: a secret can be a part of another one.
      const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
      return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, "•••"), text);
    },
  };
}
