import { AsyncLocalStorage } from "node:async_hooks";
import { operations } from "@nudgescribe/types";
import { callerHeader, turnHeader } from "../own-headers.ts";
import { callerOf, stackHere } from "./caller.ts";

/** Calls to one scope. */
export type Watch = {
  /** Beginning of the URLs that are watched. */
  readonly url: string;
  /** What must be done before a call leaves, such as choosing its answer. */
  readonly ready: () => Promise<void>;
  /** How many tests have ended so far. */
  readonly turn: () => number;
};

/** The call before this one, in the same chain of awaits. */
const before = new AsyncLocalStorage<{ readonly path: string; readonly caller: string }>();
const signIns: ReadonlySet<string> = new Set([operations.authenticate.path, operations.reauthenticate.path]);

const watches = new Set<Watch>();
let original: typeof globalThis.fetch | undefined;
let wrap: typeof globalThis.fetch | undefined;

/**
 * Lets calls to a scope say where they come from. Calls to anywhere else go out as they are. The platform's `fetch` is
 * wrapped while anything is watched, and put back after that.
 *
 * @returns what ends it
 */
export function watchFetch(watch: Watch): () => void {
  watches.add(watch);
  if (!original) {
    original = globalThis.fetch;
    wrap = watched(original);
    globalThis.fetch = wrap;
  }
  return () => {
    watches.delete(watch);
    if (watches.size > 0 || !original) return;
    // What somebody put over it meanwhile is theirs to take off.
    if (globalThis.fetch === wrap) globalThis.fetch = original;
    original = undefined;
  };
}

function watched(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const watch = [...watches].find((one) => url.startsWith(`${one.url}/`));
    if (!watch) return fetch(input, init);
    const caller = callerHere(url.slice(watch.url.length).split("?")[0] ?? "");
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    headers.set(turnHeader, String(watch.turn()));
    if (caller !== undefined) headers.set(callerHeader, caller);
    return watch.ready().then(() => fetch(input, { ...init, headers }));
  };
}

/** The engine forgets the stack of what goes on after a sign-in or a wait, so such a call has the line of the one before. */
function callerHere(path: string): string | undefined {
  const last = before.getStore();
  const goesOn = last && (last.path === path || signIns.has(last.path));
  const caller = callerOf(stackHere()) ?? (goesOn ? last.caller : undefined);
  if (caller !== undefined) before.enterWith({ path, caller });
  return caller;
}
