import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { notRepeated, planted, waiting } from "./edits.ts";
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

const page = "https://api-docs.nudgescribe.com";

test("release:version gives all packages one version, a changelog with links and a name to what waited", async () => {
  await notRepeated(copy);
  await plan();
  await copy.edit(".changeset/release-plan.md", /: major/g, ": minor");
  expect(await copy.version()).toMatchObject({
    code: 1,
    err: expect.stringContaining("give a minor, and what waits in packages/types/changes.json needs a major"),
  });
  await plan();
  expect(await copy.version()).toMatchObject({ code: 0, out: expect.stringContaining("the next release is 2.0.0") });
  const versions = await Promise.all(
    ["types", "client", "contract", "sandbox"].map(
      async (name) => JSON.parse(await copy.read(`packages/${name}/package.json`)).version,
    ),
  );
  expect(versions).toEqual(["2.0.0", "2.0.0", "2.0.0", "2.0.0"]);
  expect(await copy.read("packages/client/CHANGELOG.md")).toContain(
    `[\`listCustomerGroups\`](${page}/get-customer-groups-21262453e0): the client no longer repeats`,
  );
  const releases = JSON.parse(await copy.read("packages/types/changes.json"));
  expect(releases.map(({ version }: { version: string }) => version)).toEqual(["2.0.0", "1.0.0"]);
  expect(releases[0].changes).toHaveLength(1);

  expect(await copy.version()).toMatchObject({ code: 1, err: expect.stringContaining("no changeset waits") });
});

test("a version that is made and not published yet: nothing waits, what comes on top does, and a small one is refused", async () => {
  await notRepeated(copy);
  await plan();
  await copy.version();
  const status = (await copy.git("status", "--porcelain")).out;
  expect((await plan()).out).toMatch(/^Nothing .* differs from the last release, 1\.0\.0, that 2\.0\.0 does not have/);
  expect((await copy.git("status", "--porcelain")).out).toBe(status);
  expect(await plan("--check")).toMatchObject({ code: 0, err: "" });

  await planted("createCustomerGroup", "idempotent")(copy);
  expect(await plan("--check")).toMatchObject({
    code: 1,
    err: expect.stringContaining("no changeset waits, and the changes need a major"),
  });
  expect((await plan()).out).toContain("the next release is a major: 2.0.0 → 3.0.0.");
  expect((await waiting(copy)).changes).toHaveLength(1);
  expect(await plan("--check")).toMatchObject({ code: 0, err: "" });

  for (const name of ["client", "types", "contract", "sandbox"])
    await copy.edit(`packages/${name}/package.json`, '"version": "2.0.0"', '"version": "1.1.0"');
  await copy.edit("packages/types/changes.json", '"version": "2.0.0"', '"version": "1.1.0"');
  expect(await plan("--check")).toMatchObject({
    code: 1,
    err: expect.stringContaining("1.1.0 is made as a minor, and what it has needs a major"),
  });
});
