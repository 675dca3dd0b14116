import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { SandboxOptions } from "@nudgescribe/sandbox";
import { appendExchange } from "../coverage/events.ts";
import type { Exchange } from "../exchange.ts";
import { listen } from "../http/listen.ts";
import type { Judge } from "../judge/judge-exchange.ts";
import { ownContract } from "../own-contract.ts";
import { turnHeader } from "../own-headers.ts";
import { controlPath, serveControl } from "./control.ts";
import { sendJson } from "./json.ts";
import { createScopes, type Scopes } from "./scopes.ts";
import { serve } from "./serve.ts";

/** What the server of the tests serves, and what becomes of the calls. */
export type ContractOptions = {
  /**
   * What answers, unless a scope says otherwise: Prism from the contract alone, or the sandbox with memory.
   * @default "mock"
   */
  readonly world?: "mock" | "sandbox";
  /** For sandboxes; each scope has its own. */
  readonly sandbox?: SandboxOptions;
  /**
   * Port to listen on; `0` takes a free one.
   * @default 0
   */
  readonly port?: number;
  /**
   * OpenAPI document to serve and to judge by.
   * @default the contract of the Nudgescribe Client API
   */
  readonly document?: object;
  /** Sees each exchange once its test has ended, masked. */
  readonly onExchange?: (exchange: Exchange) => void;
  /**
   * Folder that the exchanges are written to, for coverage and recordings; made if it is not there.
   * @default the environment variable NUDGESCRIBE_CONTRACT_DIR; nothing is written without it
   */
  readonly folder?: string;
  /**
   * What judges requests and answers.
   * @default Prism
   */
  readonly judge?: Judge;
};

/** The server that tests share. `await using` closes it. */
export type ContractServer = AsyncDisposable & {
  /** Give it to `createKit`. Without a scope it answers no call of the API. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/**
 * Serves the contract on loopback for tests: each opens a scope of its own, with `createKit`. Ready when the promise
 * resolves.
 *
 * @throws Error when the port is taken, or the document is not OpenAPI or declares no operation
 */
export async function startContract(options: ContractOptions = {}): Promise<ContractServer> {
  const { port = 0, folder = process.env["NUDGESCRIBE_CONTRACT_DIR"], onExchange } = options;
  let url = "";
  const scopes = await createScopes({
    ...options,
    document: options.document ?? ownContract(),
    url: () => url,
    onExchanges(exchanges) {
      for (const exchange of exchanges) {
        if (folder) appendExchange(folder, exchange);
        onExchange?.(exchange);
      }
    },
  });
  const server = createServer((request, response) => route(scopes, request, response));
  const listening = await listen(server, port);
  url = listening.url;
  const close = async () => {
    await listening.close();
    await scopes.closeAll();
  };
  return { url, close, [Symbol.asyncDispose]: close };
}

function route(scopes: Scopes, request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? "/";
  if (path.startsWith(`${controlPath}/`)) return void serveControl(scopes, request, response);
  const [, id = "", target = "/"] = /^\/__scope\/([^/?]+)(.*)$/.exec(path) ?? [];
  const scope = scopes.find(id);
  // A URL that lost the scope is nobody's, so no test could be told of it in another way.
  if (!scope) {
    const message = id
      ? `The scope ${id} is not open: this call came after its test, or before it.`
      : `${request.method} ${path} names no scope. Append paths to the kit's url; new URL("${path}", url) drops its path.`;
    sendJson(response, 421, { message });
    return;
  }
  const { [turnHeader]: turn } = request.headers;
  const run = (number: number) =>
    serve(number, { scope, target: target || "/", judge: scopes.judge, request, response }).catch(() => {
      // The caller went away in the middle of its request.
      response.destroy();
      return undefined;
    });
  scope.begin(run, turn === undefined ? undefined : Number(turn));
}
