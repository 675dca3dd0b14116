import type { Context } from "hono";
import { Refusal } from "./refusal.ts";

/** Bytes. An import goes up in parts that are far smaller. */
const mostBytes = 4 * 2 ** 20;

export type Body = Readonly<Record<string, unknown>>;

/**
 * The JSON object that a request carries.
 *
 * @throws Refusal
 */
export async function readBody({ req }: Context): Promise<Body> {
  const type = req.header("content-type") ?? "";
  if (!/^application\/json\b/i.test(type)) {
    throw new Refusal(415, {
      message: `The body is ${type ? JSON.stringify(type) : "of no type"}.`,
      hint: 'Send JSON, with "content-type: application/json".',
    });
  }
  const body = parse(await readText(req.raw));
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Body;
  throw new Refusal(400, { message: "The body is not a JSON object.", hint: 'Send an object, such as {"page": 1}.' });
}

/** @throws Refusal for a member that is no text. */
export function textMember(body: Body, name: string): string {
  const value = body[name];
  if (typeof value === "string" && value !== "") return value;
  throw new Refusal(400, { message: `${name} is missing.`, hint: `Send ${name} as text.` });
}

/** @throws Refusal for a member that is there and is no number from 1 on. */
export function countMember(body: Body, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || (typeof value === "number" && Number.isSafeInteger(value) && value >= 1)) return value;
  throw new Refusal(400, { message: `${name} is not a number from 1 on.`, hint: `Send ${name} as a whole number.` });
}

/** Counts as it reads: a length that is told may be missing. */
async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) throw tooLarge();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

const tooLarge = (): Refusal =>
  new Refusal(413, {
    message: `The body is larger than ${mostBytes / 2 ** 20} MiB.`,
    hint: "Send it in smaller parts, as the import does.",
  });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, { message: "The body is not JSON.", hint: "Check the body for a syntax error." });
  }
}
