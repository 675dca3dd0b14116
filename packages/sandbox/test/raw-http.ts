import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";

export type Asked = {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** Sent as JSON. */
  readonly body?: unknown;
};

export type Heard = { readonly status: number; readonly body: unknown; readonly text: string };

/** One request with headers that the platform's fetch does not let one choose, such as Host. */
export async function ask(url: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Heard> {
  const json = body === undefined ? undefined : JSON.stringify(body);
  const asked = request(url, {
    method,
    agent: false,
    headers: { ...(json !== undefined && { "content-type": "application/json" }), ...headers },
  });
  asked.end(json);
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const isJson = /json/.test(response.headers["content-type"] ?? "");
  return { status: response.statusCode ?? 0, text, body: isJson ? JSON.parse(text) : text };
}

/** Writes bytes to a server as they are. @returns all that it says until it closes the connection */
export async function askRaw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => {});
  socket.end(bytes, "latin1");
  let text = "";
  socket.on("data", (chunk) => (text += chunk.toString("latin1")));
  await new Promise((closed) => socket.once("close", closed));
  return text;
}
