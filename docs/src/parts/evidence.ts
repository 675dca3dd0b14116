import { readContract } from "@nudgescribe/spec-tools/contract";
import { type OperationLevels, operationLevels, tallies } from "@nudgescribe/spec-tools/levels";
import { table } from "./table.ts";

const levels = ["documented", "combined", "inferred", "unknown"] as const;
type Level = (typeof levels)[number];

/** How much of the contract the vendor's pages say, as numbers, and the operations that they say everything about. */
export async function evidencePart(root: string): Promise<string> {
  const contract = await readContract(root);
  const operations = operationLevels(contract);
  const { schemas, properties } = tallies(contract);
  if (!schemas || !properties) throw new Error("tools/spec counts no schemas or properties any more");
  const rows = [
    row("operations: method and path", count(operations.map(({ operation }) => operation))),
    row("request bodies, to their last member", count(operations.flatMap(({ request }) => request ?? []))),
    row("answers, to their last member", count(operations.map(({ answer }) => answer))),
    row("schemas", schemas),
    row("members of schemas", properties),
  ];
  return `${table([["", ...levels, "of"], ...rows], { texts: 1 })}\n\n${named(operations)}`;
}

const row = (name: string, counts: Readonly<Record<Level, number>>): string[] => {
  const numbers = levels.map((level) => counts[level]);
  return [name, ...numbers.map((number) => `${number || ""}`), `${numbers.reduce((sum, number) => sum + number, 0)}`];
};

const count = (found: readonly Level[]): Record<Level, number> => {
  const of = (level: Level) => found.filter((one) => one === level).length;
  return { documented: of("documented"), combined: of("combined"), inferred: of("inferred"), unknown: of("unknown") };
};

function named(operations: readonly OperationLevels[]): string {
  const whole = operations
    .filter(({ operation, request = "documented", answer }) =>
      [operation, request, answer].every((level) => level === "documented"),
    )
    .map(({ operationId, method, path }) => `\`${operationId}\` (${method} ${path})`);
  return `Documented to the last member: ${whole.join(", ") || "no operation"}.`;
}
