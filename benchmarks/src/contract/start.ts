import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { interleave, type Row, toRow } from "../measure.ts";

const run = promisify(execFile);

/** Where the dependencies of the benchmarks resolve. */
const folder = fileURLToPath(new URL("../..", import.meta.url));

/** From the import of the kit to the first answer of a scope, in each of its worlds. */
export async function bench(): Promise<Row[]> {
  const medians = await interleave(11, [
    { name: "mock", sample: () => firstAnswer("mock") },
    { name: "sandbox", sample: () => firstAnswer("sandbox") },
  ]);
  const heading = { group: "contract", unit: "ms" };
  return [
    toRow(
      { ...heading, id: "contract-start-mock", goals: [{ atMost: 1_200 }] },
      { ours: medians["mock"] ?? Number.NaN },
    ),
    toRow(
      { ...heading, id: "contract-start-sandbox", goals: [{ atMost: 250 }] },
      { ours: medians["sandbox"] ?? Number.NaN },
    ),
  ];
}

/** In a fresh Node whose own start is not counted, nor what `fetch` itself needs to load. */
async function firstAnswer(world: "mock" | "sandbox"): Promise<number> {
  const source = `
    await fetch("data:,").then((response) => response.text());
    const begin = performance.now();
    const { createKit, startContract } = await import("@nudgescribe/contract");
    const server = await startContract({ world: "${world}" });
    const kit = await createKit({ url: server.url });
    const answer = await fetch(kit.url + "/v1/auth", {
      method: "POST",
      headers: { "content-type": "application/json", "x-api-key": "sandbox-api-key" },
      body: JSON.stringify({ email: "dana.whitfield@harbourmutual.example", password: "a-password-for-examples" }),
    });
    await answer.text();
    console.log(answer.status, performance.now() - begin);
    await kit.close();
    await server.close();`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", source], { cwd: folder });
  const [status, time] = stdout.split(" ").map(Number);
  if (status !== 200) throw new Error(`the ${world} answered ${stdout}`);
  return time ?? Number.NaN;
}
