import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A fixed answer, or a function that does as it likes with the response, such as never ending it. */
export type Reply =
  | { readonly status?: number; readonly body?: unknown }
  | ((response: ServerResponse, body: unknown) => void);

/** Replies by `METHOD /path`; a test may replace them at any time. */
export type Replies = Record<string, Reply>;

export type TestUpstream = AsyncDisposable & {
  readonly url: string;
  readonly replies: Replies;
  readonly received: { readonly call: string; readonly headers: Record<string, unknown>; readonly body: unknown }[];
};

export const secret = {
  apiKey: "planted-key-7c1d",
  email: "ada@example.com",
  password: "planted-password-55e0",
  accessToken: "planted-access-token-2b9f",
  refreshToken: "planted-refresh-token-81aa",
};
export const credentials = { apiKey: secret.apiKey, email: secret.email, password: secret.password };
/** What must never reach a browser or a terminal. */
export const planted = [secret.apiKey, secret.password, secret.accessToken, secret.refreshToken];

export const group = (name: string, id = "cg_81c0e2") => ({
  customer_group_id: id,
  account_id: "acc_7b19c4",
  workspace_id: "ws_1",
  group_name: name,
  created_at: "2026-11-02T08:15:00Z",
  updated_at: "2026-11-16T09:10:00Z",
  created_by: "usr_41aa90",
  updated_by: "usr_58c2de",
});

/** A small API of our own on a free port, where a test says what each operation answers. */
export async function startUpstream(replies: Replies = {}): Promise<TestUpstream> {
  const received: TestUpstream["received"] = [];
  const tokens = { body: { access_token: secret.accessToken, refresh_token: secret.refreshToken } };
  const all: Replies = { "POST /v1/auth": tokens, "GET /v1/auth": tokens, ...replies };
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const call = `${request.method} ${request.url}`;
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    received.push({ call, headers: request.headers, body });
    const reply = all[call] ?? { status: 500, body: { message: `the test has no reply to ${call}` } };
    if (typeof reply === "function") return reply(response, body);
    response.writeHead(reply.status ?? 200, { "content-type": "application/json" });
    response.end(JSON.stringify(reply.body ?? null));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    replies: all,
    received,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The origin of a port that nobody listens on. */
export async function unreachable(): Promise<string> {
  const { url, [Symbol.asyncDispose]: close } = await startUpstream();
  await close();
  return url;
}
