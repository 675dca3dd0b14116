import type { Browser, Page } from "playwright-core";

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the thread has worked, waits for the processor left out. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
};

/**
 * Milliseconds that the longest task of the page's main thread took, by the time it had the processor: what else the
 * machine does meanwhile does not count.
 *
 * @throws Error when the browser noted no task, so that nothing passes unmeasured
 */
export async function longestTask(browser: Browser, page: Page, during: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] });
  await during();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const threads = traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const main = new Set(threads.map(threadOf));
  const times = traceEvents.flatMap((event) =>
    event.name === "RunTask" && event.tdur !== undefined && main.has(threadOf(event)) ? [event.tdur / 1_000] : [],
  );
  if (times.length === 0) throw new Error("The browser noted no task of the page.");
  return times.reduce((longest, time) => Math.max(longest, time));
}
