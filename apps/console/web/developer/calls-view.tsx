import { useQuery } from "@tanstack/react-query";
import { useId, useMemo } from "react";
import type { ApiCall, CatalogueOperation, SessionNote } from "../../server/answers.ts";
import { Button } from "../ui/button.tsx";
import { countOf } from "../ui/words.ts";
import { CallItem } from "./call-item.tsx";
import { listCalls } from "./call-list.ts";
import { noteWords, timeOfDay } from "./call-words.ts";
import { clearCalls } from "./calls-feed.ts";
import { catalogueQuery } from "./catalogue-query.ts";
import { Segments } from "./segments.tsx";

export type Scope = "screen" | "all";

type CallsViewProps = {
  readonly feed: {
    readonly calls: readonly ApiCall[];
    readonly notes: readonly SessionNote[];
    readonly isLost: boolean;
  };
  readonly screen: string;
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly unfolded: ReadonlySet<number>;
  readonly onFold: (id: number) => void;
};

const scopes = [
  { id: "screen", label: "This screen" },
  { id: "all", label: "All calls" },
] as const;

/** The calls, newest first, as they happen. */
export function CallsView({ feed, screen, scope, onScope, words, onWords, unfolded, onFold }: CallsViewProps) {
  const filterId = useId();
  const { data: catalogue } = useQuery(catalogueQuery);
  const described = useMemo(() => byOperation(catalogue ?? []), [catalogue]);
  const entries = listCalls(feed, { screen: scope === "screen" ? screen : undefined, words });
  const count = entries.filter(({ kind }) => kind === "call").length;

  return (
    <>
      <div className="calls-tools">
        <Segments label="Which calls" options={scopes} value={scope} onChange={onScope} />
        <label htmlFor={filterId} className="unseen">
          Filter calls
        </label>
        <input
          id={filterId}
          type="search"
          className="input"
          placeholder="Filter calls"
          value={words}
          onChange={(event) => onWords(event.target.value)}
        />
        <Button size="small" look="quiet" onPress={clearCalls}>
          Clear
        </Button>
      </div>
      <p className="calls-count">
        {countOf(count, "call")}
        {feed.isLost && ". The list has stopped: reload the page to go on."}
      </p>
      {entries.length === 0 && <p className="calls-none">{noneWords(scope, words)}</p>}
      <ol className="calls-list" reversed>
        {entries.map((entry) =>
          entry.kind === "note" ? (
            <li key={entry.key} className="call-note">
              <span className="call-time">{timeOfDay(entry.at)}</span> {noteWords(entry.note)}
            </li>
          ) : (
            <CallItem
              key={entry.call.id}
              call={entry.call}
              described={described.get(entry.call.operation)}
              isUnfolded={unfolded.has(entry.call.id)}
              onFold={onFold}
            />
          ),
        )}
      </ol>
    </>
  );
}

function noneWords(scope: Scope, words: string): string {
  if (words.trim() !== "") return `No call has “${words.trim()}” in it.`;
  if (scope === "all") return "No call yet.";
  return "This screen has called nothing yet: what it shows may have been read for another screen. See all calls.";
}

const byOperation = (catalogue: readonly CatalogueOperation[]): ReadonlyMap<string, CatalogueOperation> =>
  new Map(catalogue.map((one) => [one.operation, one]));
