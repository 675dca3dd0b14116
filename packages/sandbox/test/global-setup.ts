import type { TestProject } from "vitest/node";
import { noPostgres, postgresIsHere, startPostgres } from "./postgres-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A database of the server from which the others are made; none where PostgreSQL is not installed. */
    postgresUrl: string | undefined;
  }
}

/** One PostgreSQL server for all test files of this package. */
export default async function setUp(
  project: Pick<TestProject, "provide">,
  {
    here = postgresIsHere(),
    ci = process.env["CI"] === "true",
    tell = console.log,
  }: { here?: boolean; ci?: boolean; tell?: (text: string) => void } = {},
): Promise<(() => Promise<void>) | undefined> {
  if (!here && ci) throw new Error(noPostgres);
  if (!here) {
    tell(`Skipped: ${noPostgres}`);
    project.provide("postgresUrl", undefined);
    return;
  }
  const server = await startPostgres();
  project.provide("postgresUrl", server.url("postgres"));
  return async () => server[Symbol.asyncDispose]();
}
