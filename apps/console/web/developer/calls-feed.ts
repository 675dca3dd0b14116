import { useLocation } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import type { ApiCall, SessionNote } from "../../server/answers.ts";

type Feed = {
  readonly calls: readonly ApiCall[];
  readonly notes: readonly SessionNote[];
  /** The server tells nothing more, and the browser does not ask again. */
  readonly isLost: boolean;
};

const nothing: Feed = { calls: [], notes: [], isLost: false };

/** The server remembers as many. */
const most = 300;
/** What has come, and what of it is shown. */
let received = nothing;
let feed = nothing;
/** Calls up to this id, and notes up to this moment, are not shown any more. */
let cleared = { id: 0, at: "" };
const listeners = new Set<() => void>();
let source: EventSource | undefined;

/** Calls come in bursts, so the page is told once a frame. */
let isTold = true;
function tell(): void {
  if (!isTold) return;
  isTold = false;
  setTimeout(() => {
    isTold = true;
    show();
  }, 50);
}

function show(): void {
  const { calls, notes, isLost } = received;
  feed = { calls: calls.filter(({ id }) => id > cleared.id), notes: notes.filter(({ at }) => at > cleared.at), isLost };
  for (const listener of listeners) listener();
}

function open(): void {
  const opened = new EventSource("/api/calls");
  source = opened;
  // A new connection tells everything that the server remembers.
  opened.addEventListener("open", () => {
    received = nothing;
    tell();
  });
  opened.addEventListener("error", () => {
    received = { ...received, isLost: opened.readyState === EventSource.CLOSED };
    tell();
  });
  opened.addEventListener("call", ({ data }) => {
    const call = JSON.parse(data) as ApiCall;
    const at = received.calls.findLastIndex(({ id }) => id === call.id);
    const calls = at < 0 ? [...received.calls, call].slice(-most) : received.calls.with(at, call);
    received = { ...received, calls };
    tell();
  });
  opened.addEventListener("note", ({ data }) => {
    received = { ...received, notes: [...received.notes, JSON.parse(data) as SessionNote].slice(-most) };
    tell();
  });
}

function close(): void {
  source?.close();
  source = undefined;
}

/** A browser has six connections to a server for all its tabs: a page that nobody sees gives its own back. */
document.addEventListener("visibilitychange", () => {
  if (document.hidden) close();
  else if (listeners.size > 0 && !source) open();
});

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!source && !document.hidden) open();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    close();
    received = nothing;
    feed = nothing;
    cleared = { id: 0, at: "" };
  };
}

/** Every call of the API that this session has made, as they happen. */
export const useCalls = (): Feed => useSyncExternalStore(subscribe, () => feed);

/** Shows none of the calls and notes so far any more, until the page is loaded again. */
export function clearCalls(): void {
  cleared = { id: received.calls.at(-1)?.id ?? cleared.id, at: received.notes.at(-1)?.at ?? cleared.at };
  show();
}

/** How many calls stand behind the screen that is shown. */
export function useCallCount(): number {
  const { pathname } = useLocation();
  return useCalls().calls.filter(({ screen }) => screen === pathname).length;
}
