import type { OperationRow } from "@nudgescribe/types";
import type { Case, CaseFile } from "./case.ts";

export declare const account: { readonly apiKey: string; readonly email: string; readonly password: string };

/** Every case on its own: with what its file gives, and once for each row or operation that it names. */
export declare function expand(files: readonly CaseFile[], operations: Readonly<Record<string, OperationRow>>): Case[];
