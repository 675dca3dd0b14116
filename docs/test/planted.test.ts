import { expect, test } from "vitest";
import { readDocs } from "../src/docs.ts";
import { lineOf } from "../src/problem.ts";
import { temporaryRepository } from "./temporary.ts";

const parts = { numbers: () => "| 7 |" };
const fence = (lang: string, code: string) => `\`\`\`${lang}\n${code}\n\`\`\`\n`;
const mark = (target: string) => `<!-- snippet: docs/snippets/${target} -->\n`;
const snippets = {
  "docs/snippets/a.ts":
    "setUp();\n\n//#region one\nif (true) {\n  call();\n}\n//#endregion\n//#region two\nother();\n//#endregion\n",
};
const shown = `# A page\n\n${mark("a.ts#one")}\n${fence("ts", "if (true) {\n  call();\n}")}`;

/** The problems and the stale places of a repository with one page. */
async function told(page: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  await using repository = await temporaryRepository({ ...snippets, ...files, "page.md": `${shown}\n${page}` });
  const { problems, stale } = readDocs(repository.path, parts);
  return [...problems, ...stale].map(lineOf);
}

test.each<[string, string]>([
  ["a fence in a list", `1. Do\n\n   ${mark("a.ts#two")}\n   \`\`\`ts\n   other();\n   \`\`\`\n`],
  ["output and drawings", fence("text", "said") + fence("", "a -> b")],
  [
    "known commands",
    fence("sh", "npm test   # all\nFOO=1 pnpm spec:lint --root .. && npx nudgescribe-kit mock --port 1"),
  ],
  ["an installation", fence("sh", "npm install --save-dev @nudgescribe/kit@preview vitest")],
  ["a script that starts a program", fence("sh", "pnpm kit --port 1\nnpx -y pnpm@10.0.0 kit")],
  ["a command in a sentence", "See `pnpm spec:lint [--root …]`.\n"],
  [
    "links",
    "## Two `w_o`rds, here\n\n## A page\n\n[again](#a-page-1) [a](docs/snippets/a.ts) [b](#two-w_ords-here) [c](page.md#a-page) [d](https://x.example/#y)\n",
  ],
  ["a generated part", "<!-- numbers: written by `pnpm docs:write` -->\n| 7 |\n<!-- end of numbers -->\n"],
  ["a part of another command", "<!-- figures: written by `pnpm bench` -->\n\n<!-- end of figures -->\n"],
])("%s pass", async (_what, page) => {
  expect(await told(page)).toEqual([]);
});

test.each<[string, string, string]>([
  ["a ts fence without a source", fence("ts", "call();"), "page.md:11: a ts fence without a source"],
  ["a json fence without a source", fence("json", "{}"), "page.md:11: a json fence without a source"],
  ["a fence by another name of its language", fence("bash", "npm test"), "page.md:11: a fence of bash; call it sh"],
  ["an indented code block", "    npm test\n", "page.md:11: an indented code block"],
  ["a snippet that is gone", mark("b.ts") + fence("ts", "x"), "page.md:11: docs/snippets/b.ts does not exist"],
  [
    "a region that is gone",
    mark("a.ts#six") + fence("ts", "x"),
    "page.md:11: docs/snippets/a.ts has no region six; there is one, two",
  ],
  [
    "a source elsewhere",
    `<!-- snippet: src/a.ts -->\n${fence("ts", "x")}`,
    "page.md:11: src/a.ts is no file of docs/snippets/",
  ],
  [
    "a fence that differs",
    mark("a.ts#two") + fence("ts", "mine();"),
    "page.md:12: the fence is not what docs/snippets/a.ts#two gives; run pnpm docs:write",
  ],
  [
    "a fence in another language",
    mark("a.ts#two") + fence("text", "other();"),
    "page.md:12: the fence says text, and docs/snippets/a.ts is ts",
  ],
  [
    "a mark with more in it",
    `<!-- snippet: docs/snippets/a.ts (two) -->\n${fence("text", "x")}`,
    "page.md:11: <!-- snippet: docs/snippets/a.ts (two) --> is not understood",
  ],
  [
    "a mark without a fence",
    `${mark("a.ts#two")}\nText.\n`,
    "page.md:11: no fence follows the mark of docs/snippets/a.ts#two",
  ],
  [
    "a test that does not exist",
    `<!-- tried by: x.test.ts -->\n${fence("yaml", "a: 1")}`,
    "page.md:12: x.test.ts is no test of this repository",
  ],
  [
    "a test that reads another page",
    `<!-- tried by: other.test.ts -->\n\nText.\n\n${fence("yaml", "a: 1")}`,
    "page.md:15: other.test.ts does not read page.md",
  ],
  [
    "an unknown script",
    fence("sh", "npm test\npnpm spec:lnt"),
    "page.md:13: pnpm spec:lnt: package.json has no such script",
  ],
  ["an unknown option", fence("sh", "pnpm spec:lint --rot x"), "page.md:12: --rot is no option of pnpm spec:lint"],
  [
    "an unknown option of a program",
    fence("sh", "npx nudgescribe-kit mock --prot 1"),
    "page.md:12: --prot is no option of mock, of the program of packages/kit",
  ],
  [
    "an unknown command of a program",
    fence("sh", "nudgescribe-kit mok"),
    "page.md:12: mok is no command of the program of packages/kit",
  ],
  ["an unknown program", fence("sh", "nudgescrib upload"), "page.md:12: nudgescrib is no command"],
  [
    "a foreign package",
    fence("sh", "npm install left-pad"),
    "page.md:12: npm install left-pad: neither a package of ours",
  ],
  ["another pnpm", fence("sh", "npx pnpm@9.0.0 test"), "page.md:12: pnpm@9.0.0 is not pnpm@10.0.0"],
  ["an unknown script in a sentence", "See `pnpm gone`.\n", "page.md:11: pnpm gone: package.json has no such script"],
  ["a link to nothing", "[a](gone.md)\n", "page.md:11: the link gone.md leads to gone.md, which does not exist"],
  ["an anchor that is no heading", "[a](#a-pge)\n", "page.md:11: page.md has no heading #a-pge; it has #a-page"],
  ["a link from the root", "[a](/page.md)\n", "page.md:11: the link /page.md begins with /"],
  ["a picture that is gone", '<img src="gone.png" alt="">\n', "page.md:11: the link gone.png leads to gone.png"],
  [
    "a part that differs",
    "<!-- numbers: written by `pnpm docs:write` -->\n| 6 |\n<!-- end of numbers -->\n",
    "page.md:11: the part numbers is not what its source gives",
  ],
  [
    "a part without an end",
    "<!-- numbers: written by `pnpm docs:write` -->\n| 7 |\n",
    "page.md:11: the part numbers has no end",
  ],
  [
    "a part that nothing writes",
    "<!-- letters: written by `pnpm docs:write` -->\n<!-- end of letters -->\n",
    "page.md:11: nothing writes the part letters; there are numbers",
  ],
])("%s is told with its place", async (_what, page, problem) => {
  const files = { "other.test.ts": 'read("README.md");' };
  expect(await told(page, files)).toEqual([expect.stringContaining(problem)]);
});

test.each<[string, Record<string, string>, string]>([
  [
    "a snippet that no page shows",
    { "docs/snippets/b.ts": "call();\n" },
    "docs/snippets/b.ts:1: no page shows it or what it prints",
  ],
  [
    "output of nothing",
    { "docs/snippets/b.out.txt": "said\n" },
    "docs/snippets/b.out.txt:1: there is no docs/snippets/b.ts",
  ],
])("%s is told", async (_what, files, problem) => {
  expect(await told("", files)).toEqual([expect.stringContaining(problem)]);
});

test("writing mends what differs, in lists too, and leaves the rest of the page alone", async () => {
  const wrong = `Before.\n\n- Do\n\n  ${mark("a.ts#one")}\n  \`\`\`ts title="x"\n  \`\`\`\n\n<!-- numbers: written by \`pnpm docs:write\` -->\n<!-- end of numbers -->\n\nAfter.\n`;
  await using repository = await temporaryRepository({ ...snippets, "page.md": wrong });
  const { pages, problems } = readDocs(repository.path, parts);
  expect(problems).toEqual([]);
  expect(pages).toEqual([
    {
      path: "page.md",
      text: `Before.\n\n- Do\n\n  ${mark("a.ts#one")}\n  \`\`\`ts title="x"\n  if (true) {\n    call();\n  }\n  \`\`\`\n\n<!-- numbers: written by \`pnpm docs:write\` -->\n| 7 |\n<!-- end of numbers -->\n\nAfter.\n`,
    },
  ]);
});
