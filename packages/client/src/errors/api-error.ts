import type { OperationRow } from "@nudgescribe/types";
import { retryAfter } from "../transport/retry-after.ts";
import { NudgescribeError } from "./nudgescribe-error.ts";

/** What an error keeps of the answer. */
export type FailedAnswer = {
  readonly status: number;
  readonly headers: Headers;
  /** The body, with the secrets of the client taken out. */
  readonly text: string;
};

/** The API answered with a status that is not a success. */
export class ApiError<Body = unknown> extends NudgescribeError {
  static override readonly kind: string = "ApiError";
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is ApiError;

  /** Status of the answer. */
  declare readonly status: number;
  /** The body when it is a JSON object. Its type is what the contract says, which is inferred for every error body. */
  readonly body: Body | undefined;
  /** The request id that the server gave, when it gave one. */
  readonly requestId: string | undefined;
  /** How long the API asks to wait before the next try, in milliseconds. */
  readonly retryAfter: number | undefined;
  readonly #answer: FailedAnswer;

  /** @param meaning The vendor's label of the status. */
  constructor(row: OperationRow, answer: FailedAnswer, meaning: string, advice: string) {
    const body = readObject(answer.text);
    // On one line, since a terminal would obey what else is in it.
    const said =
      typeof body?.["message"] === "string" ? `: ${body["message"].slice(0, 500).replace(/\p{Cc}+/gu, " ")}` : "";
    const wait = retryAfter(answer.headers);
    const asks = wait === undefined ? "" : `, asks to wait ${wait / 1_000} s`;
    super(row.id, `${answer.status} ${meaning}${said} (${advice}${asks})`);
    this.status = answer.status;
    this.body = body as Body | undefined;
    this.requestId = requestIdOf(answer.headers);
    this.retryAfter = wait;
    this.#answer = answer;
  }

  /** The body as it came, whatever it is. Not shown when the error is printed. */
  get text(): string {
    return this.#answer.text;
  }

  /** The headers of the answer. Not shown when the error is printed. */
  get headers(): Headers {
    return this.#answer.headers;
  }
}

/** No page of the vendor names a header for it, so the usual ones are looked at. */
export function requestIdOf(headers: Headers): string | undefined {
  return headers.get("x-request-id") ?? headers.get("request-id") ?? headers.get("x-amzn-requestid") ?? undefined;
}

function readObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Kept as text.
  }
  return undefined;
}
