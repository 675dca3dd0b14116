import type { World } from "../exchange.ts";

/** One side of an exchange, as it went over the wire. */
export type Message = {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON where the content type says JSON, else the text; undefined when there was no body. */
  readonly body: unknown;
  /** Why the body is not the JSON that its content type promises. */
  readonly notJson?: string | undefined;
  /** The body was not read, for instance because it is too large: nothing is said about it. */
  readonly unread?: boolean | undefined;
};

/** The raw facts of one exchange. They hold secrets: a judge reads them, and nothing that it returns repeats them. */
export type Seen = {
  readonly world: World;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly request: Message;
  /** Undefined when no whole answer came. */
  readonly response: (Message & { readonly status: number }) | undefined;
  /** Why no whole answer came, such as `connection reset`. */
  readonly trouble?: string | undefined;
  /** Name of the contract's example that was served. */
  readonly example?: string | undefined;
};

/** Reads a body's text as its content type says. */
export function readMessage(headers: Readonly<Record<string, string>>, text: string): Message {
  const type = headers["content-type"] ?? "";
  // An answer that says JSON and has no body is not JSON; a request without a body says nothing by its content type.
  if (text === "") return { headers, body: undefined };
  if (!isJson(type)) return { headers, body: text };
  try {
    return { headers, body: JSON.parse(text) };
  } catch (error) {
    return { headers, body: text, notJson: reason(error as Error, text) };
  }
}

const isJson = (type: string): boolean => /[/+]json\b/i.test(type);

/** The parser's message quotes the body, which may hold a secret. */
function reason({ message }: Error, text: string): string {
  const at = message.match(/position (\d+)/)?.[1];
  if (at !== undefined) return `it stops being JSON at character ${at} of ${text.length}`;
  return /end of/i.test(message) ? `it ends too early, after ${text.length} characters` : "no JSON can be read from it";
}
