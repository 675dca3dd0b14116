import type { ErrorBodies } from "@nudgescribe/types";
import { type CallError, type FailureBodies, NudgescribeError } from "./errors/index.ts";

/** A successful answer with what came around its data. */
export type ApiResponse<Data> = {
  readonly data: Data;
  readonly status: number;
  readonly headers: Headers;
  /** The request id that the server gave, when it gave one. */
  readonly requestId: string | undefined;
};

/** The outcome of a call as a value: `ok` tells which, and `error.status` narrows `error.body`. */
export type Result<Data, Bodies extends FailureBodies = ErrorBodies> =
  | ({ readonly ok: true; readonly error?: undefined } & ApiResponse<Data>)
  | { readonly ok: false; readonly error: CallError<Bodies>; readonly data?: undefined };

/**
 * The promise that every method returns. The call is on its way already; awaited it gives the data or throws.
 *
 * @example
 * const groups = await nudgescribe.customerGroups.list({ workspace_id });
 * const { data, requestId } = await nudgescribe.customerGroups.list({ workspace_id }).withResponse();
 * const result = await nudgescribe.customerGroups.list({ workspace_id }).safe();
 */
export class ApiPromise<Data, Bodies extends FailureBodies = ErrorBodies> extends Promise<Data> {
  readonly #response: Promise<ApiResponse<Data>>;

  constructor(response: Promise<ApiResponse<Data>>) {
    // Never used itself: `then` goes to the response, so that a caller of `safe()` alone leaves no rejection unhandled.
    super((done) => done(undefined as Data));
    this.#response = response;
  }

  /** What `then` gives is a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  override then<Done = Data, Failed = never>(
    onDone?: ((data: Data) => Done | PromiseLike<Done>) | null,
    onFailed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Done | Failed> {
    return this.#response.then(onDone ? ({ data }) => onDone(data) : ({ data }) => data as unknown as Done, onFailed);
  }

  /** The data with status, headers and request id. */
  withResponse(): Promise<ApiResponse<Data>> {
    return this.#response;
  }

  /**
   * The outcome as a value instead of an exception. An abort by the caller and wrong use of the client still throw.
   */
  safe(): Promise<Result<Data, Bodies>> {
    return this.#response.then(
      (response) => ({ ok: true, ...response }) as const,
      (error: unknown) => {
        if (error instanceof NudgescribeError) return { ok: false, error: error as CallError<Bodies> } as const;
        throw error;
      },
    );
  }
}
