import { createHmac } from "node:crypto";
import { sameSecret } from "./secrets.ts";

const days = (count: number): number => count * 86_400;

/** Seconds that a token lasts. The vendor's page says 14 and 15 days. */
export const lifetimes: Readonly<Record<"access" | "refresh", number>> = { access: days(14), refresh: days(15) };

/** What a token says. The first three claims are the vendor's, the rest is ours. */
export type Claims = {
  readonly user_id: string;
  readonly account_id: string;
  readonly role_code: string;
  readonly use: "access" | "refresh";
  readonly session_id: string;
  readonly jti: string;
  readonly iat: number;
  readonly exp: number;
};

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const header = encode({ alg: "HS256", typ: "JWT" });
const sign = (key: Buffer, text: string): string => createHmac("sha256", key).update(text).digest("base64url");

export function makeToken(key: Buffer, claims: Claims): string {
  const text = `${header}.${encode(claims)}`;
  return `${text}.${sign(key, text)}`;
}

/** Tokens that were read before, by the key that signed them. */
const known = new WeakMap<Buffer, Map<string, Claims>>();

/** @returns undefined for anything that this sandbox did not sign */
export function readToken(key: Buffer, token: string): Claims | undefined {
  const readBefore = known.get(key) ?? new Map<string, Claims>();
  const before = readBefore.get(token);
  if (before) return before;
  const end = token.lastIndexOf(".");
  const text = token.slice(0, end);
  // The header is compared whole, so no other algorithm can be asked for.
  if (!text.startsWith(`${header}.`) || !sameSecret(token.slice(end + 1), sign(key, text))) return undefined;
  const claims = JSON.parse(Buffer.from(text.slice(header.length + 1), "base64url").toString("utf8")) as Claims;
  if (readBefore.size >= 1_000) readBefore.clear();
  known.set(key, readBefore.set(token, claims));
  return claims;
}
