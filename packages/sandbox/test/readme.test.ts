import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(`${folder}${path}`, "utf8");
const examples = globSync("examples/*.ts", { cwd: folder });
const snippets = [...read("README.md").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);

test("every snippet of the README is a part of an example", () => {
  expect(snippets.length).toBeGreaterThan(1);
  expect(snippets.filter((code) => !examples.some((path) => read(path).includes(code)))).toEqual([]);
});

const outputs: Record<string, string> = {
  "examples/campaign.ts": "Loyal drivers For Loyal drivers: here is what December renewals means for you.\n",
  "examples/first-steps.ts": "",
};

test.each(examples)("%s runs and says what it should", (path) => {
  const output = execFileSync(process.execPath, [path], { cwd: folder, encoding: "utf8" });
  expect(output).toBe(outputs[path]);
});
