import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeContract } from "../src/growth/contract.ts";

test("a grown contract has as many operations as were asked for, each name once, and refers to no file that is missing", async () => {
  const root = await mkdtemp(join(tmpdir(), "nudgescribe-bench-test-"));
  try {
    await writeContract(root, 30);
    const spec = join(root, "spec");
    const files = (await readdir(spec, { recursive: true })).filter((name) => name.endsWith(".yaml"));
    const texts = await Promise.all(files.map((name) => readFile(join(spec, name), "utf8")));

    const ids = texts.flatMap((text) => [...text.matchAll(/^ {2}operationId: (\w+)$/gm)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(30);
    expect(ids).toHaveLength(30);

    const names = new Set(files.map((name) => name.slice(name.lastIndexOf("/") + 1)));
    const referred = texts.flatMap((text) =>
      [...text.matchAll(/\$ref: (?:\S+\/)?([\w.]+\.yaml)$/gm)].map(([, name]) => name),
    );
    expect(referred.filter((name) => !names.has(name ?? ""))).toEqual([]);
  } finally {
    await rm(root, { recursive: true });
  }
});
