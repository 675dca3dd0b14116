import type { AddressInfo } from "node:net";
import { createFront } from "./front.ts";
import { ownContract } from "./own-contract.ts";

export type MockOptions = {
  /**
   * Port to listen on; `0` takes a free one.
   * @default 0
   */
  readonly port?: number;
  /**
   * OpenAPI document to serve.
   * @default the contract of the Nudgescribe Client API
   */
  readonly document?: object;
};

/** A running mock of the contract. `await using` closes it. */
export type Mock = AsyncDisposable & {
  /** Base URL without a trailing slash, on loopback. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/**
 * Serves the contract with Prism on loopback: answers are the named examples of the document, requests are checked
 * against it, and `Prefer: code=403, example=expired` selects an answer. Ready when the promise resolves.
 *
 * @throws Error when the port is taken, or the document is not OpenAPI or declares no operation.
 */
export async function startMock({ port = 0, document }: MockOptions = {}): Promise<Mock> {
  // Prism is heavy, and a kit from the same door has no use for it.
  const { createPrism } = await import("./prism.ts");
  const server = createFront(await createPrism(document ?? ownContract()));
  await new Promise<void>((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => fail(listenError(error, port)));
    server.listen(port, "127.0.0.1", done);
  });
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((done) => server.close(() => done()));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close, [Symbol.asyncDispose]: close };
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new Error(
      `port ${port} on 127.0.0.1 is taken; stop what uses it, or choose another port (0 takes a free one)`,
    );
  if (error.code === "EACCES")
    return new Error(`port ${port} on 127.0.0.1 may not be used by this user; choose one above 1023`);
  return error;
}
