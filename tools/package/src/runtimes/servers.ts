import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { startScriptedServer } from "./scripted-server.ts";

type Server = AsyncDisposable & { readonly url: string };

/** One server for each program: the one that stands beside it as `server.ts`, else the scripted one. */
export async function startServers(
  programs: readonly string[],
): Promise<AsyncDisposable & { readonly urlOf: (program: string) => string }> {
  const stack = new AsyncDisposableStack();
  const urls = new Map<string, string>();
  for (const program of programs) {
    const own = join(dirname(program), "server.ts");
    const start: () => Promise<Server> = existsSync(own) ? (await import(own)).startServer : startScriptedServer;
    urls.set(program, stack.use(await start()).url);
  }
  return { urlOf: (program) => urls.get(program) ?? "", [Symbol.asyncDispose]: () => stack.disposeAsync() };
}
