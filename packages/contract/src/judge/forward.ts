import { type ClientRequest, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { request as httpsRequest } from "node:https";
import { type Copy, copyOf } from "./copy.ts";
import { passedOn } from "./headers.ts";

export type Passed = {
  readonly sent: Copy;
  /** Undefined when none came. */
  readonly answer: { readonly message: IncomingMessage; readonly copy: Copy } | undefined;
  /** Why no whole answer came. */
  readonly trouble: string | undefined;
  /** The client went away before the end, so nothing can be said about the answer. */
  readonly abandoned: boolean;
};

/**
 * Passes one request on and its answer back, byte for byte, redirects and all. What breaks on one side breaks on the
 * other in the same way: a reset is a reset, an answer cut short is cut short.
 */
export function forward(upstream: URL, request: IncomingMessage, response: ServerResponse): Promise<Passed> {
  return new Promise((done) => {
    const sent = copyOf(request);
    let answer: Passed["answer"];
    let wasReset = false;
    let ended = false;
    const finish = (trouble?: string, abandoned = false) => {
      if (ended) return;
      ended = true;
      done({ sent, answer, trouble, abandoned });
    };

    const onward = open(upstream, request);
    onward.once("socket", (socket) =>
      // Before the listener of the request, which tells a reset and a close apart no more.
      socket.prependOnceListener("error", ({ code }: NodeJS.ErrnoException) => {
        wasReset = code === "ECONNRESET" || code === "EPIPE";
      }),
    );
    const broken = (error: NodeJS.ErrnoException) => {
      finish(wordsFor(error, answer !== undefined, wasReset));
      if (wasReset || error.code === "ECONNREFUSED") response.socket?.resetAndDestroy();
      // What has arrived goes out before the connection ends.
      else response.socket?.destroySoon();
    };
    onward.on("error", broken);
    // `100 Continue` was sent by the server in front, which has read the body already; others are for the client.
    onward.on("information", ({ statusCode, headers }) => {
      if (statusCode === 103) response.writeEarlyHints(headers as Record<string, string>);
    });
    onward.once("response", (message) => {
      answer = { message, copy: copyOf(message) };
      response.sendDate = false;
      response.writeHead(message.statusCode ?? 502, message.statusMessage, passedOn(message.rawHeaders));
      // A client must see the status of an answer whose body is slow.
      response.flushHeaders();
      message.on("error", broken);
      message.pipe(response, { end: false });
      message.once("end", () => {
        finish();
        const trailers = message.rawTrailers;
        if (trailers.length > 0) response.addTrailers(message.trailers as Record<string, string>);
        response.end();
      });
    });
    const leave = () => {
      finish("the client went away", true);
      onward.destroy();
    };
    response.once("close", leave);
    request.once("error", leave);
    request.pipe(onward);
  });
}

/** Only ever to the configured server: the target of the request is a path there, whatever it looks like. */
function open(upstream: URL, request: IncomingMessage): ClientRequest {
  const secure = upstream.protocol === "https:";
  const prefix = upstream.pathname.replace(/\/$/, "");
  const headers = passedOn(request.rawHeaders, (name) => name === "host" || name === "expect");
  const { "content-length": length, "transfer-encoding": coding } = request.headers;
  // Node would announce a body of unknown length where none was announced.
  if (length === undefined && coding === undefined && /^(POST|PUT|PATCH)$/.test(request.method ?? ""))
    headers.push("Content-Length", "0");
  const options = {
    hostname: upstream.hostname.replace(/^\[|\]$/g, ""),
    port: upstream.port || (secure ? 443 : 80),
    method: request.method ?? "GET",
    path: `${prefix}${request.url}`,
    headers: ["Host", upstream.host, ...headers] as never,
    // A kept connection that the server has closed meanwhile would look like a reset of the server's.
    agent: false as const,
  };
  return secure ? httpsRequest(options) : httpRequest(options);
}

function wordsFor({ code }: NodeJS.ErrnoException, started: boolean, wasReset: boolean): string {
  if (code === "ECONNREFUSED") return "nothing listens there";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host has no address";
  if (wasReset) return started ? "connection reset within the answer" : "connection reset";
  if (code === "ECONNRESET") return started ? "answer cut short" : "connection closed without an answer";
  return code?.startsWith("HPE_") ? `not HTTP (${code})` : `connection failed${code ? ` (${code})` : ""}`;
}
