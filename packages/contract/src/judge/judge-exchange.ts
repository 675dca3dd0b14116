import type { Violation } from "../violation.ts";
import { blameFor } from "./blame.ts";
import { type Contract, type ContractOperation, matches, readContract } from "./contract.ts";
import type { Finding } from "./finding.ts";
import { placeOf } from "./place.ts";
import { requestFindings, unknownOperation } from "./request-findings.ts";
import { responseFindings } from "./response-findings.ts";
import type { Seen } from "./seen.ts";

/** What an exchange breaks; empty when both sides keep the contract. */
export type Judge = (seen: Seen) => readonly Violation[];

/**
 * A judge of single exchanges. Prism decides what breaks the contract; what is added here is the name of each rule, its
 * place in the contract, and whose fault it is.
 *
 * @param document another bundled OpenAPI document than the contract of this package; lines of files are unknown then
 * @throws Error when the document is not OpenAPI or declares no operation
 */
export async function createJudge(document?: object): Promise<Judge> {
  const contract = await readContract(document);
  return (seen) => {
    const operation = operationOf(contract, seen);
    if (!operation) return [{ ...unknownOperation(contract, seen), blame: "client", operation: undefined }];
    const ofRequest = requestFindings(contract, operation, seen);
    const found = [...ofRequest, ...responseFindings(contract, operation, seen)];
    return found.map((one): Violation => {
      const blame = blameFor(one, seen, ofRequest.length === 0);
      return {
        blame,
        operation: operation.id,
        ...(blame === "spec example" ? withExample(contract, operation, seen, one) : one),
      };
    });
  };
}

const operationOf = (
  { operations }: Contract,
  { method, path }: Pick<Seen, "method" | "path">,
): ContractOperation | undefined =>
  operations.find((operation) => operation.method === method.toUpperCase() && matches(operation, path));

function withExample(contract: Contract, { id }: ContractOperation, { example = "" }: Seen, found: Finding): Finding {
  const place = placeOf(contract, `/components/examples/${id}.${example}`);
  const file = place?.pointer.endsWith(place.file.replace(/^.*\/|\.yaml$/g, "")) ? ` in ${place.file}` : "";
  return { ...found, hint: `correct the example ${example}${file}` };
}
