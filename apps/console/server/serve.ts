import { getRequestListener } from "@hono/node-server";
import type { Apis } from "./apis.ts";
import { createApp } from "./app.ts";
import { listen } from "./listen.ts";
import { createSessions } from "./sessions.ts";

type ServeOptions = {
  readonly apis: Apis;
  /** Folder of the built page. */
  readonly webRoot: string;
  /** `0` takes a free one. */
  readonly port: number;
  readonly pollInterval?: number;
  readonly waitLimit?: number | undefined;
};

type Served = { readonly url: string; readonly close: () => Promise<void> };

/** Listens on loopback. @throws Error with one line, when the port is taken or not allowed. */
export async function serve({ apis, webRoot, port: wanted, ...waits }: ServeOptions): Promise<Served> {
  const { server, port } = await listen(wanted);
  const sessions = createSessions();
  const app = createApp({ apis, sessions, webRoot, port, ...waits });
  // The client needs the platform's own Request and Response, which the adapter would replace.
  server.on("request", getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      sessions.close();
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}
