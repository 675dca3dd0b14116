import type { OperationId, OperationRow } from "@nudgescribe/types";
import type { Outgoing } from "./http/outgoing.ts";
import { createSecrets, maskBody, masked, type Secrets, stepsOf, valuesAt } from "./journal-secrets.ts";

/** One request and its answer, with secrets masked. No time is in it: the same script gives the same journal. */
export type JournalEntry = {
  /** Position in the journal; the first request is 1. */
  readonly number: number;
  readonly operation: OperationId;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body: JSON where it parses, else its text; of a large one only how large it was. */
  readonly request?: unknown;
  /** Undefined while there is no answer, and when a fault let none out. */
  readonly status?: number;
  /** What the sandbox answered, before faults got at it; undefined when a fault kept the call from it. */
  readonly response?: unknown;
  readonly rule?: string;
  /** The kinds of the faults that met the call, outermost first. */
  readonly faults: readonly string[];
  /** A fault made what came out of it break the contract, on purpose. */
  readonly breaksContract?: true;
};

/** What a request writes into the journal on its way. */
export type OpenEntry = {
  /** The body as it came. */
  readonly asked: (text: string) => void;
  /** What the sandbox answers, before faults get at it. */
  readonly answered: (outgoing: Outgoing) => void;
  readonly fault: (kind: string, breaksContract?: boolean) => void;
  readonly sent: (status: number) => void;
};

/** The last 1,000 requests. */
export type JournalControl = {
  /** Oldest first. */
  readonly entries: () => JournalEntry[];
  readonly clear: () => void;
};

export type Journal = JournalControl & {
  readonly open: (row: OperationRow, header: (name: string) => string | undefined) => OpenEntry;
};

/** Characters. A longer body is not kept. */
const longestBody = 16_384;

type Kept = {
  readonly number: number;
  readonly row: OperationRow;
  readonly headers: readonly (readonly [name: string, value: string])[];
  request?: string;
  requestSize?: number;
  status?: number;
  response?: Outgoing;
  responseSize?: number;
  readonly faults: string[];
  broken?: true;
};

/** Remembers the last requests. Writing costs next to nothing; what it takes to show them is done when they are read. */
export function createJournal({ capacity = 1_000 }: { readonly capacity?: number } = {}): Journal {
  const secrets = createSecrets();
  const ring: Kept[] = [];
  let count = 0;

  return {
    open(row, header) {
      count += 1;
      const kept: Kept = { number: count, row, headers: shownHeaders(row, header, secrets), faults: [] };
      ring[(count - 1) % capacity] = kept;
      return {
        asked(text) {
          learn(secrets, row.sensitive.request, text);
          if (text.length > longestBody) kept.requestSize = Buffer.byteLength(text);
          else kept.request = text;
        },
        answered(outgoing) {
          kept.response = outgoing;
          if (outgoing.text.length <= longestBody) return;
          kept.responseSize = Buffer.byteLength(outgoing.text);
          kept.response = { ...outgoing, text: "" };
        },
        fault(kind, breaksContract = false) {
          kept.faults.push(kind);
          if (breaksContract) kept.broken = true;
        },
        sent(status) {
          kept.status = status;
        },
      };
    },
    entries() {
      const start = count % capacity;
      const kept = count > capacity ? [...ring.slice(start), ...ring.slice(0, start)] : ring;
      return kept.map((one) => entryOf(one, secrets));
    },
    clear() {
      ring.length = 0;
      count = 0;
    },
  };
}

/** The headers that the contract speaks of. Others say how the caller was made, not what it asks for. */
function shownHeaders(
  row: OperationRow,
  header: (name: string) => string | undefined,
  secrets: Secrets,
): Kept["headers"] {
  const { sensitive, headers } = row;
  const shown: (readonly [string, string])[] = [];
  const show = (name: string, hidden: boolean) => {
    const value = header(name);
    if (value === undefined) return;
    if (hidden) for (const secret of secretsIn(value)) secrets.add(secret);
    shown.push([name, hidden ? masked : value]);
  };
  show("content-type", false);
  show("accept", false);
  for (const name of headers) if (!sensitive.headers.includes(name)) show(name, false);
  for (const name of sensitive.headers) show(name, true);
  return shown;
}

/** The token behind `Bearer`, the values of a header that is JSON, or else all of it. */
const secretsIn = (value: string): unknown[] =>
  value.startsWith("{") ? [value, parsed(value)] : value.split(/\s+/).slice(-1);

/** Remembers secrets while the whole body is there; only sign-in has some, so for all others it costs nothing. */
function learn(secrets: Secrets, pointers: readonly string[], text: string): void {
  if (pointers.length === 0 || text === "") return;
  const body = parsed(text);
  for (const pointer of pointers) for (const value of valuesAt(body, stepsOf(pointer))) secrets.add(value);
}

function entryOf(kept: Kept, secrets: Secrets): JournalEntry {
  const { number, row, headers, request, requestSize, status, response, responseSize, faults, broken } = kept;
  const { sensitive } = row;
  return {
    number,
    operation: row.id,
    method: row.method,
    path: row.path,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, secrets.hide(value)])),
    ...(request && { request: shownBody(request, sensitive.request, secrets) }),
    ...(requestSize && { request: size(requestSize) }),
    ...(status && { status }),
    ...(response && {
      response: responseSize
        ? size(responseSize)
        : shownBody(response.text, response.type === "text/csv" ? [] : sensitive.response, secrets),
    }),
    ...(response?.rule && { rule: response.rule }),
    faults: [...faults],
    ...(broken && { breaksContract: true }),
  };
}

const size = (bytes: number): string => `[${bytes} bytes]`;

function shownBody(text: string, pointers: readonly string[], secrets: Secrets): unknown {
  const body = parsed(text);
  if (body !== undefined) return maskBody(body, pointers.map(stepsOf), secrets);
  // Nobody knows where the secrets of a body stand that does not parse.
  return pointers.length > 0 ? `${masked} ${size(Buffer.byteLength(text))}` : secrets.hide(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
