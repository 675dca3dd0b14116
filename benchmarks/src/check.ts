import { benches, isBelow } from "./benches.ts";
import { readResults } from "./results.ts";

try {
  const rows = await readResults();
  const failed = rows.filter(({ holds }) => !holds);
  for (const { id, goal, ratios } of failed)
    console.error(`${id}: goal "${goal}" does not hold (${JSON.stringify(ratios)})`);

  const missing = Object.keys(benches).filter((name) => !rows.some(({ id }) => isBelow(id, name)));
  for (const name of missing) console.error(`${name}: no result; run \`pnpm bench ${name}\``);

  process.exitCode = failed.length + missing.length > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
