import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { notRepeated, planted } from "./edits.ts";
import { type Released, releasedRepository } from "./released.ts";

vi.setConfig({ testTimeout: 120_000 });

let copy: Released;
beforeAll(async () => {
  copy = await releasedRepository();
}, 120_000);
afterEach(() => copy.reset());
afterAll(() => copy[Symbol.asyncDispose]());

/** The plan without compiling what users wrote, which takes seconds and has a test of its own. */
const plan = (...args: string[]) => copy.plan("--without-consumers", ...args);

test("--check fails on a smaller bump, on a plan of before the last edit and without a changeset, and says why", async () => {
  await notRepeated(copy);
  await plan();
  const written = await copy.read(".changeset/release-plan.md");

  await copy.write(".changeset/release-plan.md", written.replaceAll(": major", ": minor"));
  const smaller = await plan("--check");
  expect(smaller.code).toBe(1);
  expect(smaller.err).toBe(
    "the changesets give a minor (.changeset/release-plan.md), and the changes need a major; run `pnpm release:plan` and commit what it writes\n",
  );
  expect(smaller.out).toContain(
    "  major  behaviour  `listCustomerGroups`: the client no longer repeats the call after a failure",
  );

  await rm(join(copy.root, ".changeset/release-plan.md"));
  expect(await plan("--check")).toMatchObject({
    code: 1,
    err: "no changeset waits, and the changes need a major; run `pnpm release:plan` and commit what it writes\n",
  });

  await copy.write(".changeset/by-hand.md", '---\n"@nudgescribe/client": major\n---\n\nOur own words.\n');
  expect(await plan("--check")).toMatchObject({ code: 0, err: "" });
  await planted("createCustomerGroup", "idempotent")(copy);
  expect(await plan("--check")).toMatchObject({
    code: 1,
    err: expect.stringContaining(
      "what waits for the next release (.changeset/release-plan.md and changes.json) is not what differs",
    ),
  });
});

test("a second run changes nothing, changesets by hand are kept, and the plan's own goes when nothing differs any more", async () => {
  const byHand = '---\n"@nudgescribe/client": patch\n---\n\nOur own words.\n';
  await copy.write(".changeset/by-hand.md", byHand);
  await notRepeated(copy);
  expect((await plan()).out).toMatch(/wrote \.changeset\/release-plan\.md\nwrote packages\/types\/changes\.json\n$/);
  const first = await copy.read(".changeset/release-plan.md");
  expect((await plan()).out).not.toContain("wrote ");
  expect(await copy.read(".changeset/release-plan.md")).toBe(first);
  await copy.git("checkout", "--quiet", "packages/types/src");
  expect((await plan()).out).toMatch(/^Nothing that users .* differs from the last release, 1\.0\.0/);
  expect((await copy.git("status", "--porcelain")).out).toBe("?? .changeset/by-hand.md\n");
  expect(await copy.read(".changeset/by-hand.md")).toBe(byHand);
});

test("nothing changed passes; code that changed without a word about it does not, and passes with one", async () => {
  expect(await plan("--check")).toMatchObject({ code: 0, err: "" });
  await copy.edit("packages/client/src/transport/retry.ts", "firstBackoff = 500", "firstBackoff = 400");
  expect(await plan("--check")).toMatchObject({
    code: 1,
    err: "no changeset waits, and packages/client/src/transport/retry.ts changed; say with `pnpm changeset` what users notice\n",
  });
  await copy.write(".changeset/by-hand.md", '---\n"@nudgescribe/client": patch\n---\n\nWaits a little less.\n');
  expect(await plan("--check")).toMatchObject({ code: 0, err: "" });
});

test("a clone without its tags is refused, for it would pass everything off as a first release", async () => {
  await copy.edit("packages/types/changes.json", '"1.0.0"', '"0.9.0"');
  await copy.git("tag", "--delete", "@nudgescribe/types@1.0.0");
  expect(await plan("--check")).toMatchObject({
    code: 1,
    err: expect.stringContaining("no release has a tag here; run `git fetch --tags"),
  });
  await copy.git("tag", "@nudgescribe/types@1.0.0");
});

test("before the first release there is nothing to compare with, and a changeset is asked for", async () => {
  await copy.git("tag", "--delete", "@nudgescribe/types@1.0.0");
  expect(await plan("--check")).toMatchObject({
    code: 0,
    out: expect.stringContaining("1.0.0 is made and not published yet"),
  });
  for (const name of ["types", "client", "contract", "sandbox"])
    await copy.edit(`packages/${name}/package.json`, '"version": "1.0.0"', '"version": "0.0.0"');
  expect(await plan("--check")).toMatchObject({ code: 1, err: expect.stringContaining("no changeset waits") });
  await copy.write(".changeset/first.md", '---\n"@nudgescribe/client": major\n---\n\nFirst release.\n');
  expect(await plan("--check")).toMatchObject({ code: 0, out: expect.stringMatching(/^This is the first release/) });
  await copy.git("tag", "@nudgescribe/types@1.0.0");
});

test("a pull request reads the plan as a table, with what is missing", async () => {
  await notRepeated(copy);
  const { out, code } = await plan("--markdown", "--since", "HEAD");
  expect(code).toBe(0);
  expect(out).toMatch(
    /^### Release plan\n\n1 change since the last release, 1\.0\.0: the next release is a major: 1\.0\.0 → 2\.0\.0\.\n/,
  );
  expect(out).toMatch(/^\| major \| behaviour \| `listCustomerGroups`: /m);
  expect(out).toContain("Before this can be merged:\n\n- no changeset waits, and the changes need a major");
  expect((await copy.git("status", "--porcelain", ".changeset")).out).toBe("");
});

test.each([
  [["--since", "nowhere"], /^release:plan: git ls-tree failed: fatal: Not a valid object name nowhere/],
  [["--force"], /^release:plan: Unknown option '--force'[\s\S]*\nusage: release:plan /],
])("%j is refused in words", async (args, expected) => {
  const { code, err } = await plan(...args);
  expect(code).toBe(1);
  expect(err).toMatch(expected);
});
