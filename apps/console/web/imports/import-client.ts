import type { CheckProgress } from "./check-file.ts";
import { FileProblemError } from "./file-problem.ts";
import type { AskName, Asks, FromWorker, Order, ToWorker } from "./protocol.ts";
import type { SendJournal, SendProgress } from "./send-state.ts";

type ImportEvents = {
  readonly onChecking: (progress: CheckProgress) => void;
  readonly onSending: (progress: SendProgress) => void;
  /** Is done when it returns: the next call waits for it. */
  readonly onJournal: (journal: SendJournal) => void;
};

/** The page's end of the import worker. */
export type ImportClient = {
  /** @throws FileProblemError */
  readonly ask: <Name extends AskName>(name: Name, request: Asks[Name]["request"]) => Promise<Asks[Name]["answer"]>;
  readonly order: (order: Order) => void;
  readonly end: () => void;
};

/** The part of a `Worker` that is used. */
export type WorkerPort = {
  postMessage: (message: ToWorker) => void;
  terminate: () => void;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
};

type Awaited_ = { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void };

export function connectImport(worker: WorkerPort, events: ImportEvents): ImportClient {
  const open = new Map<number, Awaited_>();
  let asked = 0;
  worker.onmessage = ({ data }) => {
    switch (data.tell) {
      case "checking":
        return events.onChecking(data.progress);
      case "sending":
        return events.onSending(data.progress);
      case "journal":
        events.onJournal(data.journal);
        return worker.postMessage({ order: "remembered", note: data.note });
      case "answer":
        open.get(data.id)?.resolve(data.answer as never);
        break;
      case "refusal":
        open.get(data.id)?.reject(new FileProblemError(data.problem));
    }
    open.delete(data.id);
  };
  worker.onerror = () => {
    for (const { reject } of open.values()) reject(new FileProblemError(workerFailed));
    open.clear();
  };
  return {
    ask: (name, request) =>
      new Promise((resolve, reject) => {
        asked += 1;
        open.set(asked, { resolve, reject });
        worker.postMessage({ ask: name, id: asked, request } as ToWorker);
      }),
    order: (order) => worker.postMessage(order),
    end: () => worker.terminate(),
  };
}

const workerFailed = {
  message: "The part of this page that reads files could not start or has ended.",
  fix: "Reload the page and choose the file again.",
} as const;
