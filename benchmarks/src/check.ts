import { readResults } from "./results.ts";

try {
  const failed = (await readResults()).filter(({ holds }) => !holds);
  for (const { id, goal, ratios } of failed)
    console.error(`${id}: goal "${goal}" does not hold (${JSON.stringify(ratios)})`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
