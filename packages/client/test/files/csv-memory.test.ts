import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const script = join(import.meta.dirname, "read-csv.ts");
const mebibyte = 2 ** 20;

/** Bytes that a process holds after a quarter and at the end of a file of 20 MB, garbage collected before each look. */
async function grow(...mode: string[]): Promise<{ rows: number; growth: number }> {
  const { stdout } = await run(process.execPath, ["--expose-gc", script, String(20 * mebibyte), ...mode]);
  const { rows, samples } = JSON.parse(stdout);
  expect(samples).toHaveLength(4);
  return { rows, growth: samples[3] - samples[0] };
}

test("what is held in memory does not grow with the file", async () => {
  const { rows, growth } = await grow();
  expect(rows).toBeGreaterThan(250_000);
  expect(growth).toBeLessThan(2 * mebibyte);
});

test("the same measurement sees the growth when the rows are kept", async () => {
  const { growth } = await grow("keep");
  expect(growth).toBeGreaterThan(15 * mebibyte);
});
