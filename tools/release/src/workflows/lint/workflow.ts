import { isMap, isScalar, LineCounter, type Node, parseDocument } from "yaml";

/** A workflow as text and as data; `lineOf` finds the line of a place in it, such as `["jobs", "test", "steps", 0]`. */
export type Workflow = {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  /** The shell of every step that names no other. */
  readonly shell: unknown;
  readonly jobs: readonly Job[];
  readonly lineOf: (place: readonly (string | number)[]) => number;
};

export type Job = {
  readonly name: string;
  readonly place: readonly (string | number)[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
};

export type Step = {
  readonly place: readonly (string | number)[];
  readonly uses: string | undefined;
  /** Behind `uses`, on its line. */
  readonly comment: string | undefined;
  readonly run: string | undefined;
  readonly with: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
};

export type Problem = { readonly path: string; readonly line: number; readonly message: string };

/** A rule for workflows; the message says what to write instead. */
export type Check = (
  workflow: Workflow,
) => { readonly place: readonly (string | number)[]; readonly message: string }[];

type Data = Record<string, unknown>;

/** @throws Error when the text is no workflow */
export function readWorkflow(path: string, text: string): Workflow {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const [error] = document.errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const data: Data = document.toJS() ?? {};
  const jobs = Object.entries((data["jobs"] ?? {}) as Record<string, Data>).map(([name, job]) => ({
    name,
    place: ["jobs", name],
    data: job,
    steps: ((job["steps"] ?? []) as Data[]).map((step, index) => {
      const place = ["jobs", name, "steps", index];
      return {
        place,
        uses: step["uses"] as string | undefined,
        comment: commentOf(document.getIn([...place, "uses"], true)),
        run: step["run"] as string | undefined,
        with: (step["with"] ?? {}) as Data,
        data: step,
      };
    }),
  }));
  const lineOf = (place: readonly (string | number)[]): number => {
    for (let length = place.length; length > 0; length--) {
      const offset = offsetOf(document.contents, place.slice(0, length));
      if (offset !== undefined) return counter.linePos(offset).line;
    }
    return 1;
  };
  const { run } = (data["defaults"] ?? {}) as { run?: Data };
  return {
    path,
    text,
    on: eventsOf(data["on"]),
    permissions: data["permissions"],
    shell: run?.["shell"],
    jobs,
    lineOf,
  };

  function offsetOf(root: unknown, place: readonly (string | number)[]): number | undefined {
    const parent = place.length === 1 ? root : document.getIn(place.slice(0, -1), true);
    const last = place.at(-1);
    // The key stands where a reader looks; an item of a list has none.
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
      return (pair?.key as Node | undefined)?.range?.[0];
    }
    return (document.getIn(place, true) as Node | undefined)?.range?.[0];
  }
}

const commentOf = (node: unknown): string | undefined => (isScalar(node) ? (node.comment ?? undefined) : undefined);

function eventsOf(on: unknown): Data {
  if (typeof on === "string") return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [event, null]));
  return (on ?? {}) as Data;
}
