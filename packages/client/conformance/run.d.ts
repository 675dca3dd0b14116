import type { Case } from "./case.ts";

export type Context = {
  /** The module `@nudgescribe/client`, or what stands in for it. */
  readonly client: object;
  /** The module `@nudgescribe/client/functions`. */
  readonly functions: object;
  /** Where the server of the cases listens, and any path below that. */
  readonly baseUrl: string;
  /** As `expand` gives them. */
  readonly cases: readonly Case[];
  /** The runtime that this is, such as `node20` or `chromium`: cases that cannot hold there are left out. */
  readonly runtime: string;
  /** How many cases run at the same time. @default 8 */
  readonly atOnce?: number;
};

export type Result = { readonly name: string; readonly passed: boolean; readonly message?: string };

/** Runs every case and tells the outcome of each. */
export default function run(context: Context): Promise<Result[]>;
