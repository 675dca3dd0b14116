import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { defaultFolder, readExchanges } from "../coverage/events.ts";
import { findBreaks } from "../pact/breaks.ts";
import { findContract } from "../pact/find-contract.ts";
import { formatBreaks } from "../pact/format.ts";
import type { Pact } from "../pact/pact.ts";
import { readPact } from "../pact/read-pact.ts";
import { recordPact } from "../pact/record.ts";

const usage = `usage: nudgescribe-contract check --against CONTRACT [--pact FILE | --dir DIR] [--write FILE]

  --against   the contract to hold the recorded calls against: a bundled OpenAPI document (spec.json), a packed
              @nudgescribe/types (types-1.2.0.tgz), or a published version of it (@1.2.0, @next)
  --pact      a Pact file that your tests recorded
  --dir       the folder of exchanges that your tests recorded (default: the environment variable
              NUDGESCRIBE_CONTRACT_DIR, else ${defaultFolder})
  --write     writes what is in the folder to this Pact file as well
  --consumer  your name in that file (default "consumer")

Exit code: 0 when every recorded call survives, 1 when one breaks, 2 when the check could not be made.`;

const options = {
  against: { type: "string" },
  pact: { type: "string" },
  dir: { type: "string" },
  write: { type: "string" },
  consumer: { type: "string", default: "consumer" },
  help: { type: "boolean", short: "h" },
} as const;

/** Holds recorded calls against another contract; answers with the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    if (!values.against) throw new Error("give --against, such as spec.json or @next; see --help");
    const pact = await readRecording(values);
    const breaks = await findBreaks(pact, await findContract(values.against));
    console.log(formatBreaks(breaks, { calls: pact.interactions.length, against: values.against }));
    return breaks.length === 0 ? 0 : 1;
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
}

async function readRecording(values: {
  pact?: string | undefined;
  dir?: string | undefined;
  write?: string | undefined;
  consumer: string;
}): Promise<Pact> {
  if (values.pact !== undefined) {
    if (values.dir !== undefined || values.write !== undefined)
      throw new Error("--pact is a recording already; give --dir and --write without it");
    return refuseEmpty(await readPact(values.pact), values.pact);
  }
  const dir = values.dir ?? process.env["NUDGESCRIBE_CONTRACT_DIR"] ?? defaultFolder;
  const pact = await recordPact({ consumer: values.consumer, exchanges: readExchanges(dir) });
  if (values.write !== undefined) await writeFile(values.write, `${JSON.stringify(pact, null, 2)}\n`);
  return refuseEmpty(pact, dir);
}

/** A check of nothing would pass for ever. */
function refuseEmpty(pact: Pact, from: string): Pact {
  if (pact.interactions.length > 0) return pact;
  throw new Error(`${from} holds no call that the contract promises anything about; run your tests with the kit first`);
}
