import type { ApiKind, CallsEvents } from "../server/answers.ts";

/** What happens on the stream of calls. */
export type Told = {
  [Name in keyof CallsEvents]: { readonly event: Name; readonly data: CallsEvents[Name] };
}[keyof CallsEvents];

type Asking = { readonly headers?: Record<string, string>; readonly signal?: AbortSignal };

/** A browser, as far as the server can tell: it keeps its cookie and sends the page's headers. */
export type Visitor = {
  readonly ask: (method: string, path: string, body?: unknown, asking?: Asking) => Promise<Response>;
  /** Status and JSON of an answer. */
  readonly answer: (method: string, path: string, body?: unknown, asking?: Asking) => Promise<[number, unknown]>;
  readonly signIn: (api?: ApiKind) => Promise<[number, unknown]>;
  /** Lines of an NDJSON answer, as they come. Leaving the loop ends the request. */
  readonly stream: <Line>(path: string, body: unknown) => AsyncGenerator<Line>;
  readonly lines: <Line>(path: string, body: unknown) => Promise<Line[]>;
  /** Reads the stream of calls until one has come for which this is true; gives all that came. */
  readonly callsUntil: (enough: (told: Told) => boolean) => Promise<Told[]>;
  /** Everything that has come, headers included. */
  readonly seen: () => string;
};

export function createVisitor(url: string): Visitor {
  let cookie: string | undefined;
  const seen: string[] = [];

  const ask: Visitor["ask"] = async (method, path, body, { headers = {}, signal } = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(method !== "GET" && { "x-console": "1" }),
        "x-console-screen": "/w/ws_2f6c1d",
        ...(cookie && { cookie }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    seen.push(JSON.stringify([...response.headers]));
    return response;
  };
  const text = async (response: Response): Promise<string> => {
    const all = await response.text();
    seen.push(all);
    return all;
  };
  const answer: Visitor["answer"] = async (...asked) => {
    const response = await ask(...asked);
    return [response.status, JSON.parse(await text(response))];
  };

  async function* stream<Line>(path: string, body: unknown): AsyncGenerator<Line> {
    for await (const line of partsOf(await ask("POST", path, body), "\n")) {
      seen.push(line);
      yield JSON.parse(line);
    }
  }

  return {
    ask,
    answer,
    signIn: (api) => answer("POST", "/api/session", api && { api }),
    stream,
    async lines<Line>(path: string, body: unknown) {
      const lines: Line[] = [];
      for await (const line of stream<Line>(path, body)) lines.push(line);
      return lines;
    },
    async callsUntil(enough) {
      const response = await ask("GET", "/api/calls");
      const told: Told[] = [];
      for await (const chunk of partsOf(response, "\n\n")) {
        seen.push(chunk);
        const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(chunk) ?? [];
        told.push(...[{ event, data: JSON.parse(data ?? "null") } as Told].filter(() => event !== undefined));
        const last = told.at(-1);
        if (last && enough(last)) break;
      }
      return told;
    },
    seen: () => seen.join("\n"),
  };
}

/** Leaving the loop ends the request. */
async function* partsOf({ body }: Response, end: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of body ?? []) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split(end);
    rest = parts.pop() ?? "";
    yield* parts;
  }
}
