import type { CheckProgress, CheckSummary } from "./check-file.ts";
import type { CheckRequest, SendRequest } from "./engine.ts";
import type { FileOverview } from "./file-overview.ts";
import type { FileProblem } from "./file-problem.ts";
import type { FindingPage } from "./finding-log.ts";
import type { Bucket } from "./row-ledger.ts";
import type { Decision, SendJournal, SendProgress } from "./send-state.ts";

// What the page and its import worker say to each other. Rows never leave the worker: the page gets numbers, small
// pages of findings, and the file of refused rows as a Blob, which is passed by reference.

/** What the page asks; each is answered once. */
export type Asks = {
  readonly open: { readonly request: { readonly file: File }; readonly answer: FileOverview };
  readonly check: { readonly request: CheckRequest; readonly answer: CheckSummary };
  readonly findings: {
    readonly request: { readonly from: number; readonly count: number };
    readonly answer: FindingPage;
  };
  /** Answered when nothing more will be sent. */
  readonly send: { readonly request: SendRequest & { readonly screen: string }; readonly answer: SendProgress };
  readonly refusedFile: { readonly request: { readonly buckets: readonly Bucket[] }; readonly answer: Blob };
};

export type AskName = keyof Asks;

/** What the page says while rows are sent; not answered. */
export type Order =
  | { readonly order: "pause" | "goOn" | "cancel" | "abandon" | "stopChecking" }
  | { readonly order: "decide"; readonly decision: Decision }
  /** The journal of this number is kept. */
  | { readonly order: "remembered"; readonly note: number };

export type ToWorker =
  | { [Name in AskName]: { readonly ask: Name; readonly id: number; readonly request: Asks[Name]["request"] } }[AskName]
  | Order;

export type FromWorker =
  | { readonly tell: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly tell: "refusal"; readonly id: number; readonly problem: FileProblem }
  /** At most ten a second. */
  | { readonly tell: "checking"; readonly progress: CheckProgress }
  | { readonly tell: "sending"; readonly progress: SendProgress }
  /** Before each call, which waits for the page to say that it is remembered, and after it. */
  | { readonly tell: "journal"; readonly note: number; readonly journal: SendJournal };
