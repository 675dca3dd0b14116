import type { Core } from "./core.ts";
import type { PageRows, Pages, PagesOptions } from "./pages.ts";
import { checkPrefetch } from "./settings.ts";

/** Pages of a client that starts without the code to read them: it is loaded when the first one is asked for. */
export function paginateLater<Item>(
  core: Core,
  rows: PageRows,
  request: object,
  options: PagesOptions = {},
): Pages<Item> {
  checkPrefetch(options.prefetch ?? 1);
  const load = async () => (await import("./beyond-calls.ts")).paginate<Item>(core, rows, request, options);
  return {
    async *[Symbol.asyncIterator]() {
      yield* await load();
    },
    async *pages() {
      yield* (await load()).pages();
    },
    all: async () => (await load()).all(),
  };
}
