import { join } from "node:path";
import { expect, test } from "vitest";
import { runScript } from "../run-script.ts";
import { temporaryFolder } from "../temporary.ts";
import { standInForGh } from "./github.ts";

async function tag(answers: Record<string, string>) {
  await using folder = await temporaryFolder({
    "packages/types/package.json": '{"name": "@nudgescribe/types"}',
    "packages/client/package.json": '{"name": "@nudgescribe/client"}',
    "packages/hidden/package.json": '{"name": "hidden", "private": true}',
    "notes.md": "What is new.\n",
  });
  const gh = await standInForGh(folder.path, answers);
  const args = [
    "--root",
    folder.path,
    "--release",
    "1.2.0",
    "--commit",
    "c0ffee",
    "--notes",
    join(folder.path, "notes.md"),
  ];
  const outcome = await runScript("workflows/jobs/tag.ts", args, gh.env);
  return { ...outcome, calls: (await gh.calls()).filter((call) => !call.includes("matching-refs")) };
}

const made = (name: string) =>
  `api repos/{owner}/{repo}/git/refs --raw-field ref=refs/tags/@nudgescribe/${name}@1.2.0 --raw-field sha=c0ffee`;

test("each package gets its tag, and the release comes last", async () => {
  const { code, output, calls } = await tag({});
  expect(code, output).toBe(0);
  expect(calls).toEqual([
    made("client"),
    made("types"),
    expect.stringMatching(/^release create v1\.2\.0 --target c0ffee --title 1\.2\.0 --notes-file .*notes\.md$/),
  ]);
});

test("a second run leaves the tags that are there", async () => {
  const { code, calls } = await tag({ "client@1.2.0 --jq": "c0ffee" });
  expect(code).toBe(0);
  expect(calls.slice(0, -1)).toEqual([made("types")]);
});

test("a tag that stands at another commit ends it before the release", async () => {
  const { code, output, calls } = await tag({ "client@1.2.0 --jq": "beef" });
  expect(code).toBe(1);
  expect(output).toContain("tags/@nudgescribe/client@1.2.0 stands at beef, and c0ffee is what was published");
  expect(calls).toEqual([]);
});
