import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type Released, releasedRepository } from "./released.ts";

vi.setConfig({ testTimeout: 120_000 });

let copy: Released;
beforeAll(async () => {
  copy = await releasedRepository();
}, 120_000);
afterEach(() => copy.reset());
afterAll(() => copy[Symbol.asyncDispose]());

const inferred = (note: string) => `
    x-evidence:
      level: inferred
      source: []
      note: ${note}`;
const page = "https://api-docs.nudgescribe.com";
const bumps = (level: string) =>
  ["client", "contract", "sandbox", "types"].map((name) => `"@nudgescribe/${name}": ${level}\n`).join("");
const changeset = (level: string, title: string, ...lines: string[]) =>
  `---\n\n${bumps(level)}\n---\n\nWhat changes for your calls, by operation.\n\n${title}:\n\n${lines.map((line) => `- ${line}\n`).join("")}`;

type Edit = (repository: Released) => Promise<void>;
const neededField: Edit = async ({ edit }) => {
  await edit(
    "spec/components/schemas/CreateCustomerGroupRequest.yaml",
    "properties:",
    `properties:
  purpose:
    description: What the group is for.
    type: string
    examples: [renewals]${inferred("Made up for this test.")}`,
  );
  await edit("spec/components/schemas/CreateCustomerGroupRequest.yaml", "group_name]", "group_name, purpose]");
  await edit(
    "spec/components/examples/createCustomerGroup.typical.request.yaml",
    "value:",
    "value:\n  purpose: renewals",
  );
};
/** What `pnpm generate` would write for another effect, without the seconds that it takes. */
const planted =
  (id: string, effect: string): Edit =>
  ({ edit }) =>
    edit(
      "packages/types/src/generated/operations.ts",
      new RegExp(`("id": "${id}",[^}]*?"effect": )"\\w+"`),
      `$1"${effect}"`,
    );
const notRepeated = planted("listCustomerGroups", "unsafe");
const effect: Edit = ({ edit }) => edit("spec/paths/v1_cg.yaml", "x-effect: safe", "x-effect: unsafe");

const cases: { what: string; edit: Edit; level: string; kinds: string[]; text: string }[] = [
  {
    what: "an optional response field",
    edit: ({ edit }) =>
      edit(
        "spec/components/schemas/CustomerGroup.yaml",
        "  updated_by:",
        `  colour:
    description: What the group looks like in lists.
    type: string
    examples: [red]${inferred("Made up for this test.")}
  updated_by:`,
      ),
    level: "minor",
    kinds: ["minor answer-member-added"],
    text: changeset(
      "minor",
      "New or better known",
      `[\`listCustomerGroups\`](${page}/get-customer-groups-21262453e0): each item of the answer may have a new member \`colour\`.`,
    ),
  },
  {
    what: "a required request field",
    edit: neededField,
    level: "major",
    kinds: ["major request-member-needed"],
    text: changeset(
      "major",
      "Breaking",
      `[\`createCustomerGroup\`](${page}/create-customer-group-21262431e0): the request needs a new field \`purpose\`. Pass \`purpose\` in every call.`,
    ),
  },
  {
    what: "a removed operation",
    edit: ({ edit }) => edit("spec/openapi.yaml", / {2}\/v1\/messages\/publish:\n.*\n/, ""),
    level: "major",
    kinds: ["major operation-gone"],
    text: changeset(
      "major",
      "Breaking",
      "`publishMessages`: the operation is gone. Take its calls out; nothing answers them.",
    ),
  },
  {
    what: "a changed x-effect",
    edit: effect,
    level: "major",
    kinds: ["major effect-changed"],
    text: changeset(
      "major",
      "Breaking",
      `[\`listCustomerGroups\`](${page}/get-customer-groups-21262453e0): the client no longer repeats the call after a failure: it is \`unsafe\` now, no longer \`safe\`. Handle the error that was healed by a retry, and look whether the work was done before you call again.`,
    ),
  },
  {
    what: "a promoted fact",
    edit: ({ edit }) =>
      edit(
        "spec/components/schemas/CreateCustomerGroupRequest.yaml",
        /(group_name:[\s\S]*?level: )inferred/,
        "$1documented",
      ),
    level: "minor",
    kinds: ["minor fact-promoted"],
    text: changeset(
      "minor",
      "New or better known",
      `[\`createCustomerGroup\`](${page}/create-customer-group-21262431e0): \`group_name\` of the request is now documented; it was inferred.`,
    ),
  },
];

/** The plan without compiling what users wrote, which takes seconds and has a test of its own. */
const plan = (...args: string[]) => copy.plan("--without-consumers", ...args);
const waiting = async () => {
  const [next] = JSON.parse(await copy.read("packages/types/changes.json"));
  return next as { version: string; changes: { level: string; kind: string; migration?: string }[] };
};

test.each(cases)(
  "$what is a $level, in words that users read, and the check passes with it",
  async ({ edit, level, kinds, text }) => {
    await edit(copy);
    expect(await copy.generate()).toMatchObject({ code: 0, err: "" });
    const { code, out, err } = await plan();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`the next release is a ${level}: 1.0.0 → ${level === "major" ? "2.0.0" : "1.1.0"}.`);

    const written = await copy.read(".changeset/release-plan.md");
    expect(written).toBe(text);
    const { version, changes } = await waiting();
    expect(version).toBe("next");
    expect(changes.map((change) => `${change.level} ${change.kind}`)).toEqual(kinds);
    expect(changes.filter((change) => change.level === "major" && !change.migration)).toEqual([]);

    expect((await plan()).out).not.toContain("wrote ");
    expect(await copy.read(".changeset/release-plan.md")).toBe(written);
    expect(await plan("--check")).toMatchObject({ code: 0, err: "" });
  },
);

test("what users of the last release wrote and does not compile any more is named by file and line", async () => {
  await neededField(copy);
  await copy.generate();
  const { out } = await copy.plan("--json");
  const { changes } = JSON.parse(out) as {
    changes: { layer: string; level: string; pointer: string; words: string }[];
  };
  const breaks = changes.filter(({ layer }) => layer === "types");
  expect(breaks.map(({ level, pointer }) => `${level} ${pointer}`)).toEqual([
    expect.stringMatching(/^major packages\/contract\/examples\/src\/groups\.ts:\d+$/),
    expect.stringMatching(/^major packages\/sandbox\/README\.md:\d+$/),
  ]);
  const [, line] = breaks[1]?.pointer.split(":") ?? [];
  expect((await copy.read("packages/sandbox/README.md")).split("\n")[Number(line) - 1]).toContain(
    "customerGroups.create(",
  );
  expect(breaks.map(({ words }) => words)).toEqual(breaks.map(() => expect.stringContaining("'purpose' is missing")));
});

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
  expect((await waiting()).changes).toHaveLength(1);
  expect(await plan("--check")).toMatchObject({ code: 0, err: "" });

  for (const name of ["client", "types", "contract", "sandbox"])
    await copy.edit(`packages/${name}/package.json`, '"version": "2.0.0"', '"version": "1.1.0"');
  await copy.edit("packages/types/changes.json", '"version": "2.0.0"', '"version": "1.1.0"');
  expect(await plan("--check")).toMatchObject({
    code: 1,
    err: expect.stringContaining("1.1.0 is made as a minor, and what it has needs a major"),
  });
});
