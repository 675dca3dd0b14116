import { execFile, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { interleave, type Row, toRow } from "../measure.ts";

const run = promisify(execFile);

/** Where the dependencies of the benchmarks resolve. */
const folder = fileURLToPath(new URL("../..", import.meta.url));

/** From the import, or from starting the command, to the first answer. */
export async function bench(): Promise<Row[]> {
  const inProcess = await interleave(15, [
    { name: "@nudgescribe/sandbox", sample: () => firstAnswer("@nudgescribe/sandbox", "startSandbox") },
    { name: "Prism in process", sample: () => firstAnswer("@nudgescribe/contract", "startMock") },
  ]);
  const byCommand = await interleave(9, [
    { name: "nudgescribe-sandbox", sample: () => firstAnswerOf("@nudgescribe/sandbox", "nudgescribe-sandbox", []) },
    {
      name: "nudgescribe-contract mock",
      sample: () => firstAnswerOf("@nudgescribe/contract", "nudgescribe-contract", ["mock"]),
    },
  ]);
  const heading = { group: "sandbox", unit: "ms" };
  return [
    toRow({ ...heading, id: "sandbox-start-process", goals: [{ atMost: 150 }] }, inProcess),
    toRow({ ...heading, id: "sandbox-start-command", goals: [{ atMost: 600 }] }, byCommand),
  ];
}

/** In a fresh Node whose own start is not counted. What `fetch` itself needs to load is counted for neither. */
async function firstAnswer(specifier: string, start: string): Promise<number> {
  const source = `
    await fetch("data:,").then((response) => response.text());
    const begin = performance.now();
    const { ${start} } = await import(${JSON.stringify(specifier)});
    const server = await ${start}();
    const answer = await fetch(server.url + "/v1/auth", {
      method: "POST",
      headers: { "content-type": "application/json", "x-api-key": "sandbox-api-key" },
      body: JSON.stringify({ email: "dana.whitfield@harbourmutual.example", password: "a-password-for-examples" }),
    });
    await answer.text();
    console.log(answer.status, performance.now() - begin);
    await server.close();`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", source], { cwd: folder });
  const [status, time] = stdout.split(" ").map(Number);
  if (status !== 200) throw new Error(`${specifier} answered ${stdout}`);
  return time ?? Number.NaN;
}

/** The time of Node's own start is counted. */
async function firstAnswerOf(specifier: string, name: string, args: readonly string[]): Promise<number> {
  const bin = new URL(`../bin/${name}.js`, import.meta.resolve(specifier));
  const begin = performance.now();
  const command = spawn(process.execPath, [fileURLToPath(bin), ...args, "--port", "0"]);
  try {
    for await (const line of createInterface({ input: command.stdout })) {
      const [, url] = /(http:\S+)/.exec(line) ?? [];
      if (!url) continue;
      const answer = await fetch(`${url}/v1/auth`);
      await answer.text();
      return performance.now() - begin;
    }
    throw new Error(`${name} said no address`);
  } finally {
    command.kill();
  }
}
