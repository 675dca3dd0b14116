import type { Draft } from "../draft.ts";
import { callsOf, readContract } from "./contract.ts";
import { operationPage } from "./operation-page.ts";
import { overviewPage } from "./overview.ts";
import { schemaPage, schemasPage } from "./schema-page.ts";

/** The reference, made of the contract: an overview, a page for each operation and a page for each schema. */
export function referencePages(): Draft[] {
  const contract = readContract();
  const calls = callsOf(contract);
  return [
    overviewPage(contract, calls),
    schemasPage(contract),
    ...calls.map((call) => operationPage(contract, call)),
    ...Object.entries(contract.components.schemas).map(([name, schema]) => schemaPage(contract, calls, name, schema)),
  ];
}
