import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

type Server = AsyncDisposable & { readonly url: string };

/** The server of each program that has one: `server.ts` beside it. */
export async function startServers(
  programs: readonly string[],
): Promise<AsyncDisposable & { readonly urlOf: (program: string) => string }> {
  const stack = new AsyncDisposableStack();
  const urls = new Map<string, string>();
  for (const program of programs) {
    const path = join(dirname(program), "server.ts");
    if (!existsSync(path)) continue;
    const { startServer } = (await import(path)) as { startServer: () => Promise<Server> };
    urls.set(program, stack.use(await startServer()).url);
  }
  return { urlOf: (program) => urls.get(program) ?? "", [Symbol.asyncDispose]: () => stack.disposeAsync() };
}
