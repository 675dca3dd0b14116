import type { ServerResponse } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type OperationRow, operations } from "@nudgescribe/types";
import { type Context, Hono } from "hono";
import type { Gate } from "../faults/exchange.ts";
import { FetchFailed, noAnswer } from "../faults/wire.ts";
import type { Journal } from "../journal.ts";
import { storagePath } from "../links.ts";
import type { World } from "../world.ts";
import type { Headers } from "./authorise.ts";
import { operate } from "./operate.ts";
import { headersOf, type Outgoing, says, toResponse } from "./outgoing.ts";
import { serveLink } from "./serve-link.ts";

/** Undefined bindings: the caller is in the same process, and there is no socket. */
export type Env = { Bindings: Partial<HttpBindings> };

export type Parts = {
  readonly world: World;
  readonly gate: Gate;
  readonly journal: Journal;
  /** The routes under `/__sandbox`, which only the machine itself may use. */
  readonly control: Hono<Env>;
};

/** The routes of every operation, read from the operations table, and what stands beside them. */
export function createApp({ world, gate, journal, control }: Parts): Hono<Env> {
  const app = new Hono<Env>();
  for (const row of Object.values(operations)) {
    app.on(row.method, row.path, (context) => answer(context, row));
  }
  app.get(`${storagePath}/*`, async (context) => toResponse(await serveLink(world, new URL(context.req.url))));
  app.get("/__sandbox/", (context) => context.redirect("/__sandbox"));
  app.route("/__sandbox", control);
  app.notFound((context) => {
    const { method, path } = context.req;
    return toResponse(says(404, `${method} ${path} is no operation of this API.`));
  });
  app.onError((error, { req }) => {
    // What a caller in this process is to see instead of an answer.
    if (error instanceof FetchFailed || error === req.raw.signal.reason) throw error;
    return toResponse(says(500, `The sandbox failed: ${error.message}`));
  });
  return app;

  async function answer(context: Context<Env>, row: OperationRow): Promise<Response> {
    const { req, env } = context;
    const header = headerReader(context);
    const entry = journal.open(row, header);
    const call = {
      header,
      body: env?.incoming ?? (() => req.raw.body),
      origin: () => new URL(req.url).origin,
      entry,
    };
    const sent = await gate({
      row,
      signal: () => req.raw.signal,
      outgoing: env?.outgoing,
      entry,
      answer: async (orders) => {
        const outgoing = await operate(world, row, { ...call, orders });
        entry.answered(outgoing);
        return outgoing;
      },
    });
    if (sent !== noAnswer) entry.sent(sent.status);
    return sent instanceof Response ? sent : send(sent, env?.outgoing);
  }
}

/** Node has parsed the headers already; a `Headers` object of them would cost more than all else that is done with them. */
function headerReader({ req, env }: Context<Env>): Headers {
  const headers = env?.incoming?.headers;
  if (!headers) return (name) => req.header(name);
  return (name) => {
    const value = headers[name];
    return typeof value === "object" ? value.join(", ") : value;
  };
}

/** Straight to the socket where there is one: this saves the web streams between. */
function send(outgoing: Outgoing, socket: ServerResponse | undefined): Response {
  if (!socket) return toResponse(outgoing);
  const length = Buffer.byteLength(outgoing.text);
  socket.writeHead(outgoing.status, { ...headersOf(outgoing), "content-length": length }).end(outgoing.text);
  return RESPONSE_ALREADY_SENT;
}
