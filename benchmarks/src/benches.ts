import type { Finding } from "./results.ts";

type Bench = { readonly bench: () => Promise<Finding[]> };

/** Every benchmark by its name, with which the ids of its rows begin; loaded only when it runs. */
export const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  "client-call-cpu": () => import("./client/call-cpu.ts"),
  "client-loopback": () => import("./client/loopback.ts"),
  "client-bundle": () => import("./client/bundle.ts"),
  "client-import": () => import("./client/import.ts"),
  "client-types": () => import("./client/types.ts"),
  "csv-rows": () => import("./csv/rows.ts"),
  "validators-answer-cpu": () => import("./validators.ts"),
  "mock-request-cpu": () => import("./mock.ts"),
  "contract-request": () => import("./contract/request.ts"),
  "contract-start": () => import("./contract/start.ts"),
  "contract-files": () => import("./contract/files.ts"),
  "sandbox-request": () => import("./sandbox/request.ts"),
  "sandbox-start": () => import("./sandbox/start.ts"),
  "sandbox-upload": () => import("./sandbox/upload.ts"),
  generate: () => import("./make/generate.ts"),
  build: () => import("./make/build.ts"),
  "growth-contract": () => import("./growth/operations.ts"),
  "growth-csv": () => import("./growth/csv.ts"),
  "growth-customers": () => import("./growth/customers.ts"),
};

/** Whether `id` is `name` or lies below it: `client-types-time` lies below `client-types` and below `client`. */
export function isBelow(id: string, name: string): boolean {
  return id === name || id.startsWith(`${name}-`);
}

/** The names of the benchmarks that are, or lie below, one of the given names; all of them when none is given. */
export function choose(names: readonly string[]): string[] {
  const all = Object.keys(benches);
  const unknown = names.find((name) => !all.some((bench) => isBelow(bench, name)));
  if (unknown) throw new Error(`${unknown} is not a benchmark; choose of ${all.join(", ")}, or how they begin`);
  return all.filter((bench) => names.length === 0 || names.some((name) => isBelow(bench, name)));
}
