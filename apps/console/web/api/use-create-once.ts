import { useRef, useState } from "react";
import type { Problem } from "../../server/answers.ts";
import { toProblem } from "./ask.ts";

export type Creation<Item> =
  | { readonly at: "ready" | "creating" }
  /** The API has turned it down, so nothing was created. */
  | { readonly at: "refused"; readonly problem: Problem }
  /** It may have been created. */
  | { readonly at: "unsure" | "looking"; readonly problem: Problem }
  /** It is not there, as far as can be seen. */
  | { readonly at: "absent" }
  | { readonly at: "there"; readonly item: Item };

type CreateOnceOptions<Request, Made, Item> = {
  readonly create: (request: Request) => Promise<Made>;
  /** What is there now. */
  readonly look: () => Promise<readonly Item[]>;
  /** What was there before, as far as it is known. */
  readonly before: readonly Item[];
  readonly idOf: (item: Item) => string | null | undefined;
  /** Whether an item is what was asked for. */
  readonly isLike: (item: Item, request: Request) => boolean;
  readonly onMade: (made: Made, request: Request) => void;
};

/**
 * Creates one thing with a call that may not be repeated: two presses make one, and after a failure that leaves open
 * whether it was done the next step is to look.
 */
export function useCreateOnce<Request, Made, Item>(options: CreateOnceOptions<Request, Made, Item>) {
  const { create, look, before, idOf, isLike, onMade } = options;
  const [creation, setCreation] = useState<Creation<Item>>({ at: "ready" });
  // A second press can come before the first has been drawn.
  const isBusy = useRef(false);
  const asked = useRef<{ readonly request: Request; readonly known: ReadonlySet<unknown> }>(undefined);

  const alone = async (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    await work();
    isBusy.current = false;
  };

  const start = (request: Request) =>
    alone(async () => {
      asked.current = { request, known: new Set(before.map(idOf)) };
      setCreation({ at: "creating" });
      try {
        const made = await create(request);
        setCreation({ at: "ready" });
        onMade(made, request);
      } catch (error) {
        const problem = toProblem(error);
        setCreation({ at: mayBeMade(problem) ? "unsure" : "refused", problem });
      }
    });

  const lookAgain = () =>
    alone(async () => {
      const last = asked.current;
      if (!last || !("problem" in creation)) return;
      setCreation({ at: "looking", problem: creation.problem });
      try {
        const items = await look();
        const item = items.find((one) => isLike(one, last.request) && !last.known.has(idOf(one)));
        setCreation(item ? { at: "there", item } : { at: "absent" });
      } catch (error) {
        setCreation({ at: "unsure", problem: toProblem(error) });
      }
    });

  return { creation, start, lookAgain };
}

/** Where the console's own server breaks off, nobody can tell how far the request came. */
const mayBeMade = ({ kind, retryable, sent }: Problem): boolean => !retryable || (kind === "console" && sent !== "no");
