import { type Finding, isSeries } from "../results.ts";
import type { Row } from "../row.ts";
import type { Series } from "../series.ts";

/** Tells one finding on the terminal. */
export function print(finding: Finding): void {
  console.log(`\n${finding.id} (${finding.unit})`);
  if (isSeries(finding)) printSeries(finding);
  else printRow(finding);
  if (finding.goal) console.log(`  goal: ${finding.goal} — ${finding.holds ? "holds" : "DOES NOT HOLD"}`);
}

function printRow({ ours, onDemand = {}, peers, ratios, spread }: Row): void {
  const line = (name: string, value: number, more: string): void => {
    const [low, high] = spread[name] ?? [];
    const quartiles = low === undefined ? "" : `${low} to ${high}`;
    console.log(`  ${name.padEnd(26)} ${String(value).padStart(10)}   ${quartiles.padEnd(22)} ${more}`);
  };
  line("ours", ours, "");
  for (const [name, value] of Object.entries(onDemand)) line(`+ ${name}`, value, "on demand");
  for (const [name, value] of Object.entries(peers)) line(name, value, `ours is ${ratios[name]} ×`);
}

function printSeries({ of, sizes, values, exponents }: Series): void {
  console.log(`  ${of.padEnd(26)} ${sizes.map((size) => String(size).padStart(10)).join("")}   exponent of each step`);
  for (const [name, each] of Object.entries(values)) {
    const numbers = each.map((value) => String(value).padStart(10)).join("");
    console.log(`  ${name.padEnd(26)} ${numbers}   ${exponents[name]?.join(", ")}`);
  }
}
