import { benchClient } from "./client.ts";
import type { Row } from "./measure.ts";
import { benchMock } from "./mock.ts";
import { writeResults } from "./results.ts";

const groups: Record<string, () => Promise<Row[]>> = { client: benchClient, mock: benchMock };

function choose(names: readonly string[]): string[] {
  const unknown = names.find((name) => !groups[name]);
  if (unknown) throw new Error(`${unknown} is not a benchmark; choose of ${Object.keys(groups).join(", ")}`);
  return names.length > 0 ? [...names] : Object.keys(groups);
}

function print(row: Row): void {
  console.log(`\n${row.id} (${row.unit})`);
  console.log(`  ${"ours".padEnd(22)} ${String(row.ours).padStart(9)}`);
  for (const [name, value] of Object.entries(row.peers)) {
    console.log(`  ${name.padEnd(22)} ${String(value).padStart(9)}   ours is ${row.ratios[name]} ×`);
  }
  console.log(`  goal: ${row.goal} — ${row.holds ? "holds" : "DOES NOT HOLD"}`);
}

try {
  for (const name of choose(process.argv.slice(2))) {
    console.log(`measuring ${name} …`);
    const rows = (await groups[name]?.()) ?? [];
    rows.forEach(print);
    await writeResults(rows);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
