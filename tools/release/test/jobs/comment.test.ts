import { join } from "node:path";
import { expect, test } from "vitest";
import { commentOf } from "../../src/workflows/jobs/comment.ts";
import { runScript } from "../run-script.ts";
import { temporaryFolder } from "../temporary.ts";
import { standInForGh } from "./github.ts";

const sha = "c0ffee";

async function comment(number: string, answers: Record<string, string>) {
  await using folder = await temporaryFolder({ "plan.md": "## minor\n", "number.txt": number });
  const gh = await standInForGh(folder.path, answers);
  const [plan, told] = ["plan.md", "number.txt"].map((file) => join(folder.path, file)) as [string, string];
  const args = ["--plan", plan, "--number", told, "--sha", sha];
  const outcome = await runScript("workflows/jobs/comment.ts", args, gh.env);
  return { ...outcome, calls: await gh.calls() };
}

test("the first plan of a pull request is a new comment", async () => {
  const { code, output, calls } = await comment("7\n", { ".head.sha": sha });
  expect(code, output).toBe(0);
  expect(calls.at(-1)).toMatch(/^api --method POST repos\/\{owner\}\/\{repo\}\/issues\/7\/comments .*## minor/s);
});

test("a later plan renews the comment", async () => {
  const { calls } = await comment("7", { ".head.sha": sha, select: "4711" });
  expect(calls.at(-1)).toMatch(/^api --method PATCH repos\/\{owner\}\/\{repo\}\/issues\/comments\/4711 /);
});

test.each([
  { what: "a number that is none", number: "7/merge", head: sha, said: "did not tell the number" },
  {
    what: "a pull request of somebody else",
    number: "8",
    head: "beef",
    said: "pull request 8 is at another commit now",
  },
])("$what gets no comment", async ({ number, head, said }) => {
  const { code, output, calls } = await comment(number, { ".head.sha": head });
  expect(code).toBe(1);
  expect(output).toContain(said);
  expect(calls.filter((call) => call.includes("--method"))).toEqual([]);
});

test("what a stranger wrote calls nobody, hides nothing, loads nothing and fits", () => {
  const text = commentOf(
    `@nudgescribe/types for @ada <!-- hidden --> ![x](https://e.example/x.png)\n${"x".repeat(70_000)}`,
  );
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(
    /^<!-- the release that this change needs -->\n@nudgescribe\/types for @\u200bada {2}hidden {2}\[x\]/,
  );
  expect(text).toMatch(/x\n\nThe rest is in the summary of the run\.\n$/);
});
