// `pnpm spec:score`: the numbers of the contract beside others; --check fails when a bar does not hold.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { barsOf } from "./bars.ts";
import { measure, readAnchors } from "./numbers.ts";
import { scoreTable, verdictOn } from "./score-table.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false }, root: { type: "string" } } });
const root = resolve(values.root ?? resolve(import.meta.dirname, "../../.."));

const [own, anchors] = await Promise.all([measure(root), readAnchors(root)]);
const { lines, fails } = verdictOn(barsOf(own), values.check);
console.log(scoreTable(own, anchors).join("\n"));
console.log("");
(fails ? console.error : console.log)(lines.join("\n"));
process.exitCode = fails ? 1 : 0;
