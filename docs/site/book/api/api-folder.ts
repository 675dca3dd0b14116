import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inRepository } from "../repository.ts";
import { sourceFiles } from "./entry-points.ts";

const cache = resolve(process.cwd(), ".cache");
const own = globSync(["book/api/*.ts", "package-lock.json"], { cwd: process.cwd() }).sort();

/** Where the pages of TypeDoc are for the sources as they are now. Other sources have another folder. */
export function apiFolder(): string {
  const hash = createHash("sha256");
  for (const file of [...sourceFiles(), "spec/dist/openapi.json"])
    hash.update(file).update(readFileSync(inRepository(file)));
  for (const file of own) hash.update(readFileSync(resolve(process.cwd(), file)));
  return join(cache, `api-${hash.digest("hex").slice(0, 12)}`);
}

export const workFolder = (): string => join(cache, "typedoc");
