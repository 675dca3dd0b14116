import { type OperationCalls, type OperationId, type OperationRow, operations } from "@nudgescribe/types";
import createOpenapiClient from "openapi-fetch";
import { deadlinePassed, withDeadline } from "./deadline.ts";
import {
  type ApiError,
  BadRequestError,
  ConnectionError,
  MissingFieldsError,
  NudgescribeError,
  ParseError,
  ServerError,
  TimeoutError,
  UnauthorisedError,
  UnexpectedStatusError,
} from "./errors/index.ts";
import { readTimeout, type Settings } from "./options.ts";
import type { Send } from "./transport/transport.ts";

/** Settings of one call. */
export type CallOptions = {
  /** Aborts the call; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * Deadline of this call in milliseconds.
   * @default the client's `timeout`
   */
  readonly timeout?: number;
  /** Headers added to the request. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** Performs one operation: the generic door beside the typed methods. */
export type Call = <Id extends OperationId>(
  operation: Id,
  request: OperationCalls[Id]["request"],
  options?: CallOptions,
) => Promise<OperationCalls[Id]["response"]>;

// The typed surface is generated from the contract; below it the path is data, so openapi-fetch is used untyped.
type OpenapiClient = {
  request(method: string, path: string, init: object): Promise<{ error?: unknown; response: Response }>;
};

export function createCall(settings: Settings, send: Send): Call {
  const client = createOpenapiClient({ baseUrl: settings.baseUrl }) as unknown as OpenapiClient;

  return async (operation, body, options = {}) => {
    const row: OperationRow | undefined = operations[operation];
    if (!row) throw new TypeError(`"${operation}" is not an operation of the Client API`);
    const timeout = options.timeout === undefined ? settings.timeout : readTimeout(options.timeout);

    const text = body === undefined ? undefined : JSON.stringify(body);

    return withDeadline(timeout, options.signal, async (signal) => {
      try {
        const { error, response } = await client.request(row.method, row.path, {
          body: text,
          bodySerializer: (serialized: string) => serialized,
          headers: { accept: acceptedMedia(row, body), ...options.headers },
          redirect: "manual",
          signal,
          parseAs: "stream",
          fetch: (request: Request) => send(request, { row, body: text, signal }),
        });
        if (!response.ok) throw apiError(operation, response, error);
        return (await readResult(operation, row, response)) as never;
      } catch (error) {
        if (error instanceof NudgescribeError) throw error;
        if (signal.aborted)
          throw signal.reason === deadlinePassed ? new TimeoutError(operation, timeout) : signal.reason;
        throw new ConnectionError(operation, settings.origin, error);
      }
    });
  };
}

function acceptedMedia({ result, accept }: OperationRow, body: unknown): string {
  if (result === "csv") return "text/csv";
  if (!accept) return "application/json";
  const choice = (body as Record<string, string> | undefined)?.[accept.field];
  return (choice && accept.media[choice]) || Object.values(accept.media).join(", ");
}

/** Reads the body as its operation promises; a `file` is told apart by the answer's own media type. */
async function readResult(operation: OperationId, row: OperationRow, response: Response): Promise<unknown> {
  const text = await response.text();
  if (row.result === "void") return undefined;
  const type = response.headers.get("content-type") ?? "";
  if (row.result === "csv" || (row.result === "file" && !/[/+]json\b/.test(type))) return text;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ParseError(
      operation,
      `the answer should be JSON, but its content type is "${type}" and it does not parse`,
      text,
      cause,
    );
  }
}

function apiError(operation: OperationId, response: Response, body: unknown): ApiError {
  const { status } = response;
  if (status === 400) return new BadRequestError(operation, response, body);
  if (status === 401) return new MissingFieldsError(operation, response, body);
  if (status === 403) return new UnauthorisedError(operation, response, body);
  if (status >= 500) return new ServerError(operation, response, body);
  return new UnexpectedStatusError(operation, response, body);
}
