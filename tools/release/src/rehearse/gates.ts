import { NotInstallableError } from "@nudgescribe/package-tools/install";

/** A gate that was passed, or that this machine cannot have; the first that fails ends the rehearsal. */
export type Row = {
  readonly name: string;
  readonly verdict: "ok" | "not here" | "FAILED";
  readonly said: string;
  /** Milliseconds. */
  readonly took: number;
};

export class GateError extends Error {
  override readonly name = "GateError";
}

/** What a gate gives; `said` stands in its row. */
type Work<Value extends object> = () => Promise<Value & { readonly said?: string }>;

export type Gates = {
  readonly rows: readonly Row[];
  /** @throws GateError when it fails, with the reason */
  readonly pass: <Value extends object>(name: string, work: Work<Value>) => Promise<Value>;
  /** Passes a gate whose tools may be missing on this machine: then nothing is given, and its row says why. */
  readonly passIfHere: <Value extends object>(name: string, work: Work<Value>) => Promise<Value | undefined>;
};

/** Prints a line for each gate when it has been passed, with its time. */
export function createGates(print: (line: string) => void): Gates {
  const rows: Row[] = [];
  const add = (row: Row) => {
    rows.push(row);
    print(lineOf(row));
  };
  const passIfHere = async <Value extends object>(name: string, work: Work<Value>): Promise<Value | undefined> => {
    const start = performance.now();
    const took = () => performance.now() - start;
    try {
      const value = await work();
      add({ name, verdict: "ok", said: value.said ?? "", took: took() });
      return value;
    } catch (error) {
      const { message } = error as Error;
      const [said = ""] = message.split("\n");
      const missing = error instanceof NotInstallableError;
      add({ name, verdict: missing ? "not here" : "FAILED", said, took: took() });
      if (missing) return undefined;
      throw new GateError(`${name}: ${message}`, { cause: error });
    }
  };
  const pass = async <Value extends object>(name: string, work: Work<Value>): Promise<Value> => {
    const value = await passIfHere(name, work);
    if (value === undefined) throw new GateError(`${name}: ${rows.at(-1)?.said}; nothing can be released without it`);
    return value;
  };
  return { rows, pass, passIfHere };
}

const lineOf = ({ name, verdict, said, took }: Row): string =>
  `${name.padEnd(34)} ${verdict.padEnd(8)} ${seconds(took).padStart(7)}  ${said}`.trimEnd();

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
