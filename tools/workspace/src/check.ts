// `npm test`: builds what changed, runs every test, and ends with one line that counts them.
import { resolve } from "node:path";
import { startVitest } from "vitest/node";
import { type Tally, tallyLine, tallyOf } from "./tally.ts";
import { turbo } from "./turbo.ts";

process.chdir(resolve(import.meta.dirname, "../../.."));

async function test(): Promise<Tally> {
  const vitest = await startVitest("test", process.argv.slice(2), { watch: false });
  const tally = tallyOf(vitest.state.getTestModules(), vitest.state.getUnhandledErrors().length);
  await vitest.close();
  return tally;
}

const tally = turbo("build") === 0 ? await test() : { passed: 0, failed: 1, skipped: 0 };
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
console.log(tallyLine(tally));
