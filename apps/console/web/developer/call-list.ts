import type { ApiCall, SessionNote } from "../../server/answers.ts";
import { callWords, noteWords } from "./call-words.ts";

type CallEntry =
  | { readonly kind: "call"; readonly at: string; readonly call: ApiCall }
  | { readonly kind: "note"; readonly at: string; readonly note: SessionNote; readonly key: string };

type CallFilter = {
  /** Only calls behind this screen. */
  readonly screen?: string | undefined;
  /** Words that an entry holds, all of them; of a call anywhere in it. */
  readonly words: string;
};

type Feed = { readonly calls: readonly ApiCall[]; readonly notes: readonly SessionNote[] };

/** What the filter lets through, newest first. Behind one screen, notes from before its first call are left out. */
export function listCalls({ calls, notes }: Feed, { screen, words }: CallFilter): readonly CallEntry[] {
  const behind = screen === undefined ? calls : calls.filter((call) => call.screen === screen);
  const from = screen === undefined ? "" : (behind[0]?.startedAt ?? "9999");
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: () => string) => {
    if (wanted.length === 0) return true;
    const lower = text().toLowerCase();
    return wanted.every((word) => lower.includes(word));
  };
  const entries: CallEntry[] = [
    ...behind
      .filter((call) => holds(() => textOf(call)))
      .map((call) => ({ kind: "call" as const, at: call.startedAt, call })),
    ...notes
      .map((note, index) => ({ kind: "note" as const, at: note.at, note, key: `note ${index}` }))
      .filter(({ at, note }) => at >= from && holds(() => noteWords(note))),
  ];
  // Of two in the same millisecond the note, which says what became of a call, is the newer one.
  return entries.sort((a, b) => b.at.localeCompare(a.at) || order(b) - order(a));
}

const order = (entry: CallEntry): number => (entry.kind === "call" ? entry.call.id : Number.POSITIVE_INFINITY);

const textOf = (call: ApiCall): string =>
  [
    call.method,
    call.path,
    call.operation,
    callWords(call),
    call.request.body?.text,
    call.response?.body?.text,
    call.response?.requestId,
    ...call.drift,
  ].join(" ");
