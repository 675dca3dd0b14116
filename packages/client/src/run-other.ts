import type { OperationRow } from "@nudgescribe/types";
import type { ApiPromise } from "./api-promise.ts";
import { readTokens } from "./auth/tokens.ts";
import type { CallOptions, Core } from "./core.ts";
import type { FailureBodies } from "./errors/call-error.ts";
import { isJson, type ReadData, readJson } from "./read-data.ts";

/** The few operations that are more than a request and an answer of JSON. A bundle that calls none of them lacks this. */
type Run = <Data, Bodies extends FailureBodies>(
  core: Core,
  row: OperationRow,
  request: unknown,
  options?: CallOptions,
) => ApiPromise<Data, Bodies>;

/** An operation that gives tokens. The next call does not sign in once more, if they are the client's own user's. */
export const runSignIn: Run = (core, row, request, options) =>
  core.run(row, request, options, (...answer) => {
    const data = readJson(...answer);
    const user = (request as { email?: unknown } | undefined)?.email ?? core.settings.email;
    const { access_token } = (data ?? {}) as { access_token?: unknown };
    if (user === core.settings.email && access_token)
      core.adopt({ ...readTokens(row, data), source: request ? "signed-in" : "refreshed" });
    return data;
  });

/** An operation whose answer is no JSON, or has one of several media types, of which the request chooses. */
export const runFile: Run = (core, row, request, options) =>
  core.run(row, request, choosingMedia(row, request, options), readFile);

/** Asks for the media type that the request names. */
export function choosingMedia({ accept }: OperationRow, body: unknown, options?: CallOptions): CallOptions {
  if (!accept) return options ?? {};
  const choice = (body as Record<string, string> | undefined)?.[accept.field] ?? "";
  const media = accept.media[choice] ?? Object.values(accept.media).join();
  return { ...options, headers: { accept: media, ...options?.headers } };
}

/** A `file` is told apart by the answer's own media type. */
const readFile: ReadData = (row, headers, text) => {
  if (row.result === "void") return undefined;
  return row.result === "csv" || !isJson(headers.get("content-type")) ? text : readJson(row, headers, text);
};
