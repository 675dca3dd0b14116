import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { open } from "./open.ts";
import type { Sandbox, SandboxOptions } from "./sandbox.ts";

/** A sandbox, and where it listens. */
export type ServerOptions = SandboxOptions & {
  /**
   * Port to listen on; `0` takes a free one.
   * @default 0
   */
  readonly port?: number;
  /**
   * Address to listen on. Anything but loopback lets others in; control stays with this machine.
   * @default "127.0.0.1"
   */
  readonly host?: string;
};

/** A sandbox that listens. `await using` closes it. */
export type RunningSandbox = Sandbox & {
  /** Base URL without a trailing slash. */
  readonly url: string;
};

/**
 * Starts a sandbox in this process. It is ready when the promise resolves.
 *
 * @throws Error with one line when the port is taken or the database cannot be used
 */
export async function startSandbox(options: ServerOptions = {}): Promise<RunningSandbox> {
  const { port = 0, host = "127.0.0.1" } = options;
  const { sandbox, app, faults } = await open(options);
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  try {
    await listen(server, port, host);
  } catch (error) {
    await sandbox.close();
    throw error;
  }
  const bound = (server.address() as AddressInfo).port;
  faults.listenWith({
    close: () => stop(server),
    listen: () => listen(server, bound, host),
  });
  const close = async () => {
    await faults.settle();
    await stop(server);
    await sandbox.close();
  };
  const name = host.includes(":") ? `[${host}]` : host === "0.0.0.0" ? "127.0.0.1" : host;
  return { ...sandbox, url: `http://${name}:${bound}`, close, [Symbol.asyncDispose]: close };
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException) => fail(listenError(error, port, host));
    server.once("error", refused);
    server.listen(port, host, () => {
      server.off("error", refused);
      done();
    });
  });

async function stop(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeAllConnections();
  await closed;
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const said: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} on ${host} is taken; stop what uses it, or choose another port (0 takes a free one)`,
    EACCES: `port ${port} on ${host} may not be used by this user; choose one above 1023`,
    EADDRNOTAVAIL: `${host} is no address of this machine`,
  };
  return new Error(said[error.code ?? ""] ?? error.message, { cause: error });
}
