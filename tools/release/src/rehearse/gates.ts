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

/** Prints a line when a gate is begun, with the time since the first. */
export function createGates(print: (line: string) => void): Gates {
  const rows: Row[] = [];
  const begun = performance.now();
  const passIfHere = async <Value extends object>(name: string, work: Work<Value>): Promise<Value | undefined> => {
    const start = performance.now();
    print(`${seconds(start - begun).padStart(8)}  ${name} …`);
    const took = () => performance.now() - start;
    try {
      const value = await work();
      rows.push({ name, verdict: "ok", said: value.said ?? "", took: took() });
      return value;
    } catch (error) {
      const { message } = error as Error;
      const [said = ""] = message.split("\n");
      const missing = error instanceof NotInstallableError;
      rows.push({ name, verdict: missing ? "not here" : "FAILED", said, took: took() });
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

/** One line a gate: its name, verdict, time, and what it said. */
export const tableOf = (rows: readonly Row[]): string =>
  rows
    .map(({ name, verdict, said, took }) =>
      `${name.padEnd(33)} ${verdict.padEnd(8)} ${seconds(took).padStart(7)}  ${said}`.trimEnd(),
    )
    .join("\n");

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
