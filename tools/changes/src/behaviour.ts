import type { OperationRow } from "@nudgescribe/types";
import type { Change, Level } from "./change.ts";
import { isCorrection } from "./evidence.ts";
import { same } from "./json.ts";
import { listed, quote } from "./said.ts";

type Told = { readonly level: Level; readonly words: string; readonly migration?: string };
type Column = {
  readonly pointer: string;
  /** Which fact of the row the column rests on. */
  readonly evidence: "operation" | "request" | "response";
  readonly read: (row: OperationRow) => unknown;
  readonly tell: (old: OperationRow, next: OperationRow) => Told;
};

const repeats = ({ effect }: OperationRow): boolean => effect !== "unsafe";
const gained = (old: readonly unknown[], next: readonly unknown[]) => next.filter((value) => !old.includes(value));

/** One rule and one sentence for every column of the operations table that says what a call does. */
const columns: readonly Column[] = [
  {
    pointer: "/effect",
    evidence: "operation",
    read: ({ effect }) => effect,
    tell: (old, next) => {
      const now = `it is ${quote(next.effect)} now, no longer ${quote(old.effect)}`;
      if (repeats(old) === repeats(next))
        return { level: "minor", words: `${now}; the client repeats it after a failure as before` };
      return repeats(next)
        ? {
            level: "major",
            words: `the client repeats the call after a failure: ${now}`,
            migration: "pass `retries: 0` where a call must not be sent twice",
          }
        : {
            level: "major",
            words: `the client no longer repeats the call after a failure: ${now}`,
            migration:
              "handle the error that was healed by a retry, and look whether the work was done before you call again",
          };
    },
  },
  {
    pointer: "/auth",
    evidence: "operation",
    read: ({ auth }) => auth,
    tell: (old, next) => ({
      level: "major",
      words: `the call carries ${credential[next.auth]}, no longer ${credential[old.auth]}`,
      migration: `give the client ${credential[next.auth]}`,
    }),
  },
  {
    pointer: "/refusal",
    evidence: "operation",
    read: ({ refusal }) => refusal,
    tell: (old, next) => {
      const [more, less] = [gained(old.refusal, next.refusal), gained(next.refusal, old.refusal)];
      return less.length > 0
        ? {
            level: "major",
            words: `status ${listed(less)} no longer means that the token was refused: the client throws instead of renewing it`,
            migration: `handle the error of status ${listed(less)}`,
          }
        : {
            level: "minor",
            words: `status ${listed(more)} means that the token was refused: the client renews it and calls once more`,
          };
    },
  },
  {
    pointer: "/result",
    evidence: "response",
    read: ({ result }) => result,
    tell: (old, next) => ({
      level: "major",
      words: `a successful answer is read as ${quote(next.result)}, no longer as ${quote(old.result)}`,
      migration: "read the answer in its new form",
    }),
  },
  {
    pointer: "/accept",
    evidence: "response",
    read: ({ accept }) => accept,
    tell: (old, next) =>
      old.accept === undefined
        ? { level: "minor", words: `the form of the answer is chosen by the field ${quote(next.accept?.field)}` }
        : {
            level: "major",
            words: next.accept
              ? "the form of the answer is chosen otherwise"
              : `the field ${quote(old.accept.field)} no longer chooses the form of the answer`,
            migration: "look at the form that comes, and choose it as it is described now",
          },
  },
  {
    pointer: "/pages",
    evidence: "operation",
    read: ({ pages }) => pages,
    tell: (old, next) =>
      old.pages === undefined
        ? { level: "minor", words: "its pages can be iterated" }
        : {
            level: "major",
            words: next.pages ? "its pages are counted and read otherwise" : "its pages cannot be iterated any more",
            migration: next.pages
              ? "let tests that answer the calls of an iterator answer the new ones"
              : "read page after page yourself",
          },
  },
  {
    pointer: "/headers",
    evidence: "operation",
    read: ({ headers }) => headers,
    tell: (old, next) => {
      const [more, less] = [gained(old.headers, next.headers), gained(next.headers, old.headers)];
      return less.length > 0
        ? {
            level: "major",
            words: `the client does not send the header ${listed(less)} any more`,
            migration: "do not count on the header",
          }
        : { level: "minor", words: `the client can send the header ${listed(more)}` };
    },
  },
  ...(["headers", "request", "response"] as const).map(
    (part): Column => ({
      pointer: `/sensitive/${part}`,
      evidence: part === "headers" ? "operation" : part,
      read: ({ sensitive }) => sensitive[part],
      tell: (old, next) => {
        const [more, less] = [
          gained(old.sensitive[part], next.sensitive[part]),
          gained(next.sensitive[part], old.sensitive[part]),
        ];
        const where = part === "headers" ? "header" : `member of the ${part === "request" ? "request" : "answer"}`;
        return less.length > 0
          ? {
              level: "major",
              words: `the ${where} ${listed(less)} is no longer masked in logs`,
              migration: "mask it yourself where logs must not have it",
            }
          : { level: "minor", words: `the ${where} ${listed(more)} is masked in logs` };
      },
    }),
  ),
];

const credential = { apiKey: "the API key", access: "the access token", refresh: "the refresh token" };

/** What a call does otherwise at run time, column by column of the operations table. */
export function behaviourChanges(old: OperationRow, next: OperationRow): Change[] {
  return columns
    .filter(({ read }) => !same(read(old), read(next)))
    .map(({ pointer, evidence, tell }) => {
      const { level, words, migration } = tell(old, next);
      const [was, is] = [old.evidence[evidence] ?? "unknown", next.evidence[evidence] ?? "unknown"];
      const corrected = isCorrection({ was, is });
      return {
        ...{ operation: next.id, level: corrected ? "minor" : level, layer: "behaviour" },
        kind: `${pointer.slice(1).replace("/", "-")}-changed`,
        pointer,
        words: corrected ? `was ${was}, now ${is}: ${words}` : words,
        ...((level === "major" || corrected) && migration && { migration }),
      } satisfies Change;
    });
}

/** The columns that have a rule, and those that another layer speaks of. */
export const columnsWithRules: readonly string[] = [
  ...new Set(columns.map(({ pointer }) => pointer.split("/")[1] ?? "")),
];
export const columnsElsewhere: readonly string[] = ["id", "method", "path", "evidence"];
