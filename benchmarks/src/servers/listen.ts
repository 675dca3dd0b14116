import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Where a server is, and how it ends. */
export type Running = AsyncDisposable & { readonly url: string };

export async function listen(server: Server): Promise<Running> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
