import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** Where the published contract is. Not by `import.meta.resolve`, which Vitest lacks in the set-up of a run. */
export const documentFile: string = createRequire(import.meta.url).resolve("@nudgescribe/types/openapi.json");

export const readDocument = async (): Promise<object> => JSON.parse(await readFile(documentFile, "utf8"));
