import type { OperationRow } from "@nudgescribe/types";
import type { CallOptions, Core } from "./core.ts";
import { UnexpectedResponseError } from "./errors/index.ts";
import { checkPrefetch } from "./settings.ts";

/** Settings of reading page after page. Signal, timeout, retries and headers hold for every single call. */
export type PagesOptions = CallOptions & {
  /**
   * How many pages are asked for ahead of the reader.
   * @default 1
   */
  readonly prefetch?: number;
};

/** All items of a paged read, as they come: `for await (const item of pages)`. Nothing is asked for before that. */
export type Pages<Item> = AsyncIterable<Item> & {
  /** The same, page by page. */
  pages(): AsyncGenerator<Item[], void, undefined>;
  /** Every item in one array. */
  all(): Promise<Item[]>;
};

export type PageRows = { readonly read: OperationRow; readonly count: OperationRow };

/** Counts the pages, then reads them in order with a bounded number ahead. Leaving the loop aborts what is on its way. */
export function paginate<Item>(core: Core, rows: PageRows, request: object, options: PagesOptions = {}): Pages<Item> {
  const { prefetch = 1, ...callOptions } = options;
  checkPrefetch(prefetch);
  const { total, page, first } = rows.read.pages ?? { total: "", page: "", first: 0 };

  async function* readPages(): AsyncGenerator<Item[], void, undefined> {
    const { signal, release } = follow(callOptions.signal);
    const ahead: Promise<Item[]>[] = [];
    let next = first;
    try {
      const count = await countPages(core, rows.count, request, { total, options: { ...callOptions, signal } });
      const last = first + count - 1;
      for (let current = first; current <= last; current++) {
        for (; next <= last && next <= current + prefetch; next++) {
          const items = readPage(next, signal);
          items.catch(() => {}); // told when its turn comes
          ahead.push(items);
        }
        yield (await ahead.shift()) ?? [];
      }
    } finally {
      release();
    }
  }

  async function readPage(number: number, signal: AbortSignal): Promise<Item[]> {
    const body = { ...request, [page]: number };
    const items: unknown = await core.run(rows.read, body, { ...callOptions, signal });
    if (Array.isArray(items)) return items as Item[];
    throw new UnexpectedResponseError(rows.read, "", "an array", items);
  }

  async function* readItems(): AsyncGenerator<Item, void, undefined> {
    for await (const items of readPages()) yield* items;
  }

  return {
    [Symbol.asyncIterator]: readItems,
    pages: readPages,
    all: async () => {
      const found: Item[] = [];
      for await (const items of readPages()) found.push(...items);
      return found;
    },
  };
}

/** A signal that aborts with the caller's, and on release with nothing left on that. */
function follow(caller: AbortSignal | undefined): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const abort = () => controller.abort(caller?.reason);
  if (caller?.aborted) abort();
  caller?.addEventListener("abort", abort);
  return {
    signal: controller.signal,
    release: () => {
      caller?.removeEventListener("abort", abort);
      controller.abort();
    },
  };
}

/** The number of pages. Without it nothing can be read, so its absence is an error. */
export async function countPages(
  core: Core,
  row: OperationRow,
  request: object,
  { total, options }: { total: string; options: CallOptions },
): Promise<number> {
  const answer = await core.run<Record<string, unknown> | null, never>(row, request, options);
  const count = answer?.[total];
  if (Number.isInteger(count) && (count as number) >= 0) return count as number;
  throw new UnexpectedResponseError(row, `/${total}`, "a number of pages", count);
}
