import { benches, choose } from "./benches.ts";
import type { Row } from "./measure.ts";
import { writeResults } from "./results.ts";

function print(row: Row): void {
  console.log(`\n${row.id} (${row.unit})`);
  console.log(`  ${"ours".padEnd(22)} ${String(row.ours).padStart(9)}`);
  for (const [name, value] of Object.entries(row.onDemand ?? {})) {
    console.log(`  + ${name.padEnd(20)} ${String(value).padStart(9)}   on demand`);
  }
  for (const [name, value] of Object.entries(row.peers)) {
    console.log(`  ${name.padEnd(22)} ${String(value).padStart(9)}   ours is ${row.ratios[name]} ×`);
  }
  console.log(`  goal: ${row.goal} — ${row.holds ? "holds" : "DOES NOT HOLD"}`);
}

try {
  for (const name of choose(process.argv.slice(2))) {
    console.error(`measuring ${name} …`);
    const rows = (await (await benches[name]?.())?.bench()) ?? [];
    rows.forEach(print);
    await writeResults(name, rows);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
