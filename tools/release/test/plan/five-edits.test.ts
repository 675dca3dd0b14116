import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type Edit, neededMember, waiting } from "./edits.ts";
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

test.each(cases)(
  "$what is a $level, in words that users read, and the check passes with it",
  async ({ edit, level, kinds, text }) => {
    await edit(copy);
    expect(await copy.generate()).toMatchObject({ code: 0, err: "" });
    const { code, out, err } = await plan();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`the next release is a ${level}: 1.0.0 → ${level === "major" ? "2.0.0" : "1.1.0"}.`);

    expect(await copy.read(".changeset/release-plan.md")).toBe(text);
    const { version, changes } = await waiting(copy);
    expect(version).toBe("next");
    expect(changes.map((change) => `${change.level} ${change.kind}`)).toEqual(kinds);
    expect(changes.filter((change) => change.level === "major" && !change.migration)).toEqual([]);

    expect(await plan("--check")).toMatchObject({ code: 0, err: "" });
  },
);

test("what users of the last release wrote and does not compile any more is named by file and line", async () => {
  await neededMember(copy);
  const { out } = await copy.plan("--json");
  const { changes } = JSON.parse(out) as {
    changes: { layer: string; level: string; pointer: string; words: string }[];
  };
  const [{ level, words } = { level: "", words: "" }, ...others] = changes.filter(({ layer }) => layer === "types");
  expect({ level, others }).toEqual({ level: "major", others: [] });
  expect(words).toMatch(/`packages\/contract\/examples\/src\/groups\.ts:\d+` \(Property 'purpose' is missing /);
  const [, line] = /`packages\/sandbox\/README\.md:(\d+)` \(Property 'purpose' is missing /.exec(words) ?? [];
  const readme = (await copy.read("packages/sandbox/README.md")).split("\n");
  expect(readme[Number(line) - 1]).toContain("customerGroups.create(");
});
