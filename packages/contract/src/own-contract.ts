import { createRequire } from "node:module";

/**
 * The contract that this package is made with; everybody gets the same object. Read by `require`, because
 * `import.meta.resolve` is not there in the module runner in which vitest runs a global set-up.
 */
export const ownContract = (): object => createRequire(import.meta.url)("@nudgescribe/types/openapi.json") as object;
