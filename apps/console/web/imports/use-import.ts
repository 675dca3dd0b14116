import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import type { CheckProgress, CheckSummary } from "./check-file.ts";
import { type ColumnChoice, chooseColumns, withField } from "./column-choices.ts";
import type { FileOverview } from "./file-overview.ts";
import { type FileProblem, FileProblemError } from "./file-problem.ts";
import type { FindingTotals } from "./finding-log.ts";
import { connectImport, type ImportClient } from "./import-client.ts";
import type { ImportField } from "./import-field.ts";
import { createImportMemory, identityOf, isSameFile, type RememberedImport } from "./import-memory.ts";
import type { Order } from "./protocol.ts";
import type { Bucket } from "./row-ledger.ts";
import type { SendProgress } from "./send-state.ts";
import { startWorker } from "./start-worker.ts";

export type ImportStep = "file" | "columns" | "check" | "send" | "result";

type UnderWay = "again" | "leave";

type ImportState = {
  readonly step: ImportStep;
  /** Nothing has been done yet, so the focus is where opening the screen has put it. */
  readonly isFirst: boolean;
  readonly groupId: string | undefined;
  readonly file: File | undefined;
  /** The beginning of the file is being read. */
  readonly isOpening: boolean;
  readonly overview: FileOverview | undefined;
  readonly choices: readonly ColumnChoice[];
  readonly checking: CheckProgress | undefined;
  readonly summary: CheckSummary | undefined;
  readonly sending: SendProgress | undefined;
  /** Findings of the check and of the service, once the import has ended. */
  readonly findingTotals: FindingTotals | undefined;
  /** What is wrong with the file of this step. */
  readonly problem: FileProblem | undefined;
  /** An earlier import of the same file that has not ended. */
  readonly earlier: RememberedImport | undefined;
  /** That import goes on. */
  readonly goOn: { readonly earlier: RememberedImport; readonly underWay: UnderWay } | undefined;
  /** Where the import stands could be kept, so that it can go on after a reload. */
  readonly isKept: boolean;
};

type ImportOptions = {
  readonly workspaceId: string;
  readonly fields: readonly ImportField[];
  readonly groupId: string | undefined;
};

const start = {
  step: "file",
  isFirst: false,
  file: undefined,
  isOpening: false,
  overview: undefined,
  choices: [],
  checking: undefined,
  summary: undefined,
  sending: undefined,
  findingTotals: undefined,
  problem: undefined,
  earlier: undefined,
  goOn: undefined,
  isKept: true,
} as const satisfies Omit<ImportState, "groupId">;

/** An import from the choice of a file to its result. The work is the worker's; this is what the page knows of it. */
export function useImport({ workspaceId, fields, groupId }: ImportOptions) {
  const queries = useQueryClient();
  const [state, setState] = useState<ImportState>({ ...start, isFirst: true, groupId });
  const memory = useMemo(() => createImportMemory(localStorage, workspaceId), [workspaceId]);
  const client = useRef<ImportClient>(undefined);
  /** What is being sent, as it is remembered. */
  const job = useRef<Omit<RememberedImport, "journal">>(undefined);
  // A file that was chosen later makes what an earlier one still answers worthless.
  const turn = useRef(0);
  const patch = (more: Partial<ImportState>) => setState((old) => ({ ...old, ...more }));

  useEffect(
    () => () => {
      client.current?.end();
      client.current = undefined;
    },
    [],
  );

  const headersOf = (overview: FileOverview | undefined) => (overview?.columns ?? []).map(({ header }) => header);
  const mappingOf = (choices: readonly ColumnChoice[]) => choices.map(({ field }) => field ?? null);

  /** Runs a question to the worker; what is wrong with the file is shown, unless another file was chosen since. */
  async function attempt(ask: (client: ImportClient, isCurrent: () => boolean) => Promise<void>): Promise<void> {
    const mine = turn.current;
    const isCurrent = () => turn.current === mine;
    client.current ??= connectImport(startWorker(), {
      onChecking: (checking) => patch({ checking }),
      onSending: (sending) => patch({ sending }),
      onJournal: (journal) => {
        const kept = job.current ? memory.keep({ ...job.current, journal }) : false;
        if (!kept) patch({ isKept: false });
      },
    });
    try {
      await ask(client.current, isCurrent);
    } catch (error) {
      if (!isCurrent()) return;
      if (!(error instanceof FileProblemError)) throw error;
      patch({ problem: error.problem, isOpening: false, checking: undefined });
    }
  }

  async function choose(file: File): Promise<void> {
    turn.current += 1;
    setState((old) => ({ ...start, groupId: old.groupId, file, isOpening: true }));
    await attempt(async (client, isCurrent) => {
      const overview = await client.ask("open", { file });
      if (!isCurrent()) return;
      const unfinished = memory.unfinished();
      const earlier = unfinished && isSameFile(unfinished.file, identityOf(file)) ? unfinished : undefined;
      const choices = chooseColumns(overview, { fields, remembered: memory.mappingOf(headersOf(overview)) });
      patch({ step: earlier ? "file" : "columns", isOpening: false, overview, earlier, choices });
    });
  }

  async function check(choices: readonly ColumnChoice[], more: Partial<ImportState> = {}): Promise<void> {
    const mapping = mappingOf(choices);
    patch({
      step: "check",
      checking: { rows: 0, bytesRead: 0, bytesTotal: 0 },
      summary: undefined,
      problem: undefined,
      ...more,
    });
    await attempt(async (client, isCurrent) => {
      const summary = await client.ask("check", { mapping, fields });
      if (isCurrent()) patch({ summary, checking: undefined });
    });
  }

  return {
    state,
    unfinished: () => memory.unfinished(),
    forget: () => {
      memory.forget();
      patch({ earlier: undefined });
    },
    choose,
    setGroup: (groupId: string | undefined) => patch({ groupId }),
    /** A field that another column has is taken from it: no two columns go into one. */
    setField: (index: number, field: string | undefined) =>
      setState((old) => ({ ...old, choices: withField(old.choices, index, field) })),
    startOver: () => {
      turn.current += 1;
      setState((old) => ({ ...start, groupId: old.groupId }));
    },
    back: (step: "file" | "columns") => {
      turn.current += 1;
      client.current?.order({ order: "stopChecking" });
      patch({ step, problem: undefined, summary: undefined, checking: undefined, goOn: undefined, earlier: undefined });
    },
    toColumns: () => patch({ step: "columns", earlier: undefined }),
    check: async () => {
      memory.keepMapping(headersOf(state.overview), mappingOf(state.choices));
      await check(state.choices);
    },
    goOnWith: async (earlier: RememberedImport, underWay: UnderWay) => {
      const choices = earlier.mapping.map((field) => ({ field: field ?? undefined, why: "As in the first part." }));
      await check(choices, {
        choices,
        groupId: earlier.customer_group_id,
        goOn: { earlier, underWay },
        earlier: undefined,
      });
    },
    send: async () => {
      const { file, groupId, choices, summary, goOn } = state;
      if (!file || !groupId || !summary) return;
      const target = { workspace_id: workspaceId, customer_group_id: groupId };
      job.current = { ...target, file: identityOf(file), mapping: mappingOf(choices), rows: summary.rows };
      patch({ step: "send", isKept: true, sending: undefined });
      await attempt(async (client) => {
        const end = await client.ask("send", {
          ...target,
          screen: location.pathname,
          ...(goOn && { goOn: { journal: goOn.earlier.journal, underWay: goOn.underWay } }),
        });
        if (end.state === "done") memory.forget();
        const { totals: findingTotals } = await client.ask("findings", { from: 0, count: 0 });
        patch({ step: "result", sending: end, findingTotals, problem: end.problem });
        for (const read of ["listCustomers", "countCustomerPages"])
          void queries.invalidateQueries({ queryKey: [read] });
      });
    },
    order: (order: Order) => client.current?.order(order),
    findings: async (from: number, count: number) => client.current?.ask("findings", { from, count }),
    refusedFile: async (buckets: readonly Bucket[]) => client.current?.ask("refusedFile", { buckets }),
  };
}

export type Import = ReturnType<typeof useImport>;
