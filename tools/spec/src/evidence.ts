// `pnpm spec:evidence`: how the facts of the contract are known; --json for machines.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { levels } from "./checks/evidence.ts";
import { readContract } from "./contract.ts";
import { operationLevels, type Tally, tallies } from "./levels.ts";
import { table, whole } from "./table.ts";

const { values } = parseArgs({ options: { json: { type: "boolean" }, root: { type: "string" } } });
const contract = await readContract(resolve(values.root ?? resolve(import.meta.dirname, "../../..")));
const facts = tallies(contract);
const operations = operationLevels(contract);

const cell = (count: number, total: number) => `${count}${share(count, total).padStart(6)}`;
const share = (count: number, total: number) => (total === 0 ? "-" : `${whole((100 * count) / total)} %`);
const row = (name: string, tally: Tally) => [
  name,
  `${tally.total}`,
  ...levels.map((level) => cell(tally[level], tally.total)),
  share(tally.total - tally.unmarked, tally.total),
];

if (values.json) console.log(JSON.stringify({ facts, operations }, null, 2));
else print();

function print(): void {
  const lines = [
    "How the facts of the contract are known.",
    "",
    ...table([["", "total", ...levels, "marked"], ...Object.entries(facts).map(([name, tally]) => row(name, tally))], {
      gap: 3,
    }),
    "",
    "A request and an answer are known only as well as the least known part of them.",
    "",
    ...table(
      [
        ["operation", "", "", "itself", "request", "answer"],
        ...operations.map(({ operationId, method, path, operation, request = "-", answer }) => [
          operationId,
          method,
          path,
          operation,
          request,
          answer,
        ]),
      ],
      { text: 6 },
    ),
  ];
  console.log(lines.join("\n"));
}
