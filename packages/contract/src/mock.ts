import { createFront } from "./front.ts";
import { listen } from "./http/listen.ts";
import { ownContract } from "./own-contract.ts";

/** What the mock serves, and where. */
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
  const { url, close } = await listen(createFront(await createPrism(document ?? ownContract())), port);
  return { url, close, [Symbol.asyncDispose]: close };
}
