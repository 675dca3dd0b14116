// `pnpm spec:score`: the numbers of the contract beside others; --check fails when a bar does not hold.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { barsOf, holds } from "./bars.ts";
import { measure, readAnchors } from "./numbers.ts";
import { barLines, scoreTable } from "./score-table.ts";

const { values } = parseArgs({ options: { check: { type: "boolean" }, root: { type: "string" } } });
const root = resolve(values.root ?? resolve(import.meta.dirname, "../../.."));

const [own, anchors] = await Promise.all([measure(root), readAnchors(root)]);
const bars = barsOf(own);
const failed = !bars.every(holds);
console.log(scoreTable(own, anchors).join("\n"));
console.log("");
(failed && values.check ? console.error : console.log)(barLines(bars).join("\n"));
if (failed && values.check) process.exitCode = 1;
