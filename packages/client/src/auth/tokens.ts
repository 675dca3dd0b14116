import type { OperationRow } from "@nudgescribe/types";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import { headerValue } from "../settings.ts";

/** The two tokens of a session, and how they came. */
export type Tokens = {
  readonly accessToken: string;
  readonly refreshToken?: string;
  readonly source?: "signed-in" | "refreshed" | "loaded";
};

/** Whether a header can carry it. The platform's complaint about any other would repeat it. */
export const isToken = (value: unknown): value is string => typeof value === "string" && headerValue.test(value);

/** @throws UnexpectedResponseError when there is no access token, without which no call can go on. */
export function readTokens(row: OperationRow, answer: unknown): Tokens {
  const { access_token: accessToken, refresh_token: refreshToken } = (answer ?? {}) as Record<string, unknown>;
  if (!isToken(accessToken)) throw new UnexpectedResponseError(row, "/access_token", "a token", accessToken);
  return { accessToken, ...(isToken(refreshToken) && { refreshToken }) };
}
