import { type CheckedFile, type OpenFile, openFile } from "./engine.ts";
import { FileProblemError } from "./file-problem.ts";
import { postUpload, problemOf } from "./post-upload.ts";
import type { AskName, Asks, FromWorker, Order, ToWorker } from "./protocol.ts";
import type { Sending } from "./send-rows.ts";
import { throttle } from "./throttle.ts";

// Everything heavy of an import happens here: reading, checking, sending and writing files. See protocol.ts.

/** The part of a worker's global scope that is used; its own types would clash with those of a page. */
const scope = globalThis as unknown as {
  postMessage: (message: FromWorker) => void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};

const tenASecond = {
  every: 100,
  now: () => performance.now(),
  later: (run: () => void, ms: number) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

let opened: OpenFile | undefined;
let checked: CheckedFile | undefined;
let sending: Sending | undefined;
let checking = new AbortController();
let [openings, notes] = [0, 0];
const awaited = new Map<number, () => void>();

const asks: { readonly [Name in AskName]: (request: Asks[Name]["request"]) => Promise<Asks[Name]["answer"]> } = {
  open: async ({ file }) => {
    openings += 1;
    const mine = openings;
    const next = await openFile(file);
    // A larger file that was chosen earlier may be opened later.
    if (mine === openings) [opened, checked] = [next, undefined];
    return next.overview;
  },
  check: async (request) => {
    checking.abort();
    checking = new AbortController();
    const { signal } = checking;
    const progress = throttle(tellOf("checking"), tenASecond);
    const next = await known(opened).check(request, { signal, onProgress: progress.tell });
    signal.throwIfAborted();
    progress.flush();
    checked = next;
    return next.summary;
  },
  findings: async ({ from, count }) => known(checked).findings(from, count),
  send: async ({ screen, ...request }) => {
    const progress = throttle(tellOf("sending"), tenASecond);
    sending = known(checked).send(request, {
      upload: postUpload({ fetch: globalThis.fetch.bind(globalThis), screen }),
      problemOf,
      onChange: progress.tell,
      remember: (journal) =>
        new Promise<void>((resolve) => {
          notes += 1;
          awaited.set(notes, resolve);
          scope.postMessage({ tell: "journal", note: notes, journal });
        }),
    });
    const end = await sending.finished;
    progress.flush();
    return end;
  },
  refusedFile: ({ buckets }) => known(checked).refusedFile(buckets),
};

scope.onmessage = ({ data }) => {
  if ("order" in data) obey(data);
  else void answer(data.id, asks[data.ask] as (request: unknown) => Promise<unknown>, data.request);
};

function obey(order: Order): void {
  switch (order.order) {
    case "remembered":
      awaited.get(order.note)?.();
      awaited.delete(order.note);
      return;
    case "decide":
      sending?.decide(order.decision);
      return;
    case "stopChecking":
      checking.abort();
      return;
    default:
      sending?.[order.order]();
  }
}

async function answer(id: number, ask: (request: unknown) => Promise<unknown>, request: unknown): Promise<void> {
  try {
    scope.postMessage({ tell: "answer", id, answer: await ask(request) });
  } catch (error) {
    scope.postMessage({ tell: "refusal", id, problem: fileProblemOf(error) });
  }
}

function fileProblemOf(error: unknown) {
  if (error instanceof FileProblemError) return error.problem;
  const message = error instanceof Error ? error.message : String(error);
  return { message: `The import broke off: ${message}`, fix: "Choose the file again." };
}

const tellOf =
  <Tell extends "checking" | "sending">(tell: Tell) =>
  (progress: Extract<FromWorker, { readonly tell: Tell }>["progress"]): void =>
    scope.postMessage({ tell, progress } as FromWorker);

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("the page asked for a step before the one that it needs");
  return value;
}
