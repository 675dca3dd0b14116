import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

export type Listening = {
  /** Base URL without a trailing slash, on loopback. */
  readonly url: string;
  /** Ends the server and every connection to it. */
  readonly close: () => Promise<void>;
};

/**
 * Lets a server listen on loopback; `0` takes a free port.
 *
 * @throws Error in one line when the port is taken, or may not be used
 */
export async function listen(server: Server, port: number): Promise<Listening> {
  await new Promise<void>((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => fail(refusal(error, port)));
    server.listen(port, "127.0.0.1", done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function refusal(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new Error(
      `port ${port} on 127.0.0.1 is taken; stop what uses it, or choose another port (0 takes a free one)`,
    );
  if (error.code === "EACCES")
    return new Error(`port ${port} on 127.0.0.1 may not be used by this user; choose one above 1023`);
  return error;
}
