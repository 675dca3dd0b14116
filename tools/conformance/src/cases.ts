import { globSync, readFileSync } from "node:fs";
import { operations } from "@nudgescribe/types";

/** What a server does with one request; packages/client/conformance/case.ts tells more. */
export type Answer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly pieces?: number;
  readonly fault?: "never" | "reset" | "cut" | "stall";
  readonly after?: number;
  readonly when?: object;
  readonly repeat?: number;
};

/** By `METHOD /path`, in turn. */
export type Answers = Readonly<Record<string, readonly Answer[] | null>>;

export type Case = { readonly name: string; readonly answers?: Answers };

export type Result = { readonly name: string; readonly passed: boolean; readonly message?: string };

type Run = (context: {
  readonly client: object;
  readonly functions: object;
  readonly baseUrl: string;
  readonly cases: readonly Case[];
  readonly runtime: string;
}) => Promise<Result[]>;

// The cases are part of the client's tests and not of what is published, so they are found by their place.
const folder = new URL("../../../packages/client/conformance/", import.meta.url);
const load = (name: string) => import(new URL(name, folder).href);

const { expand } = await load("expand.js");

/** Runs cases against the server that `baseUrl` names. */
export const run: Run = (await load("run.js")).default;

/** Every conformance case of the client. */
export const cases: readonly Case[] = expand(
  globSync("*.json", { cwd: folder })
    .filter((name) => name !== "schema.json")
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"))),
  operations,
);
