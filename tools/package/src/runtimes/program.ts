/**
 * A program that any runtime can run: an ES module without `node:` imports that imports the installed client, and
 * whose default export does its checks against a server and tells the outcome of each.
 */
export type Program = (context: Context) => Promise<Result[]>;

export type Context = {
  /** The runtime that runs the program, such as `node20`. */
  readonly runtime: string;
  /** Where the server of the program listens for this run; a path alone when no `server.ts` stands beside it. */
  readonly baseUrl: string;
};

export type Result = { readonly name: string; readonly passed: boolean; readonly message?: string };

/** The programs that `pnpm test:runtimes` runs when none is named, from the root of the repository. */
export const programs: readonly string[] = ["packages/client/conformance/program.js"];

/** @throws TypeError when a program told nothing, or something that is not a list of results. */
export function readResults(value: unknown): Result[] {
  if (Array.isArray(value) && value.length > 0 && value.every(isResult)) return value;
  throw new TypeError(`a program gives at least one { name, passed, message? }, not ${JSON.stringify(value)}`);
}

const isResult = (value: Partial<Result> | null): boolean =>
  typeof value?.name === "string" && typeof value.passed === "boolean";
