import { beforeAll, expect, test } from "vitest";
import { madeUp } from "./made-up.ts";
import { consumer, projectOf, type TypeScript } from "./project.ts";
import { report } from "./run.ts";

type Spots = readonly { readonly file: string; readonly line: number; readonly column: number }[];

/** `{ "calls.ts": "8:36 10:16" }` */
function byFile(spots: Spots): Record<string, string> {
  const files = [...new Set(spots.map(({ file }) => file))];
  const placesOf = (name: string) =>
    spots.filter(({ file }) => file === name).map(({ line, column }) => `${line}:${column}`);
  return Object.fromEntries(files.map((file) => [file.replace("src/", ""), placesOf(file).join(" ")]));
}

async function look(typescript: TypeScript) {
  const { changes, ...rest } = await report(projectOf(consumer, { typescript }), Object.values(madeUp));
  const found = changes.map(({ words, places, perhaps }) => [
    words,
    { places: byFile(places), perhaps: byFile(perhaps) },
  ]);
  return { found: Object.fromEntries(found) as Record<string, unknown>, ...rest };
}

let first: Awaited<ReturnType<typeof look>>;
beforeAll(async () => {
  first = await look("typescript");
});

const everyCall = "8:36 10:16 12:9 14:9 15:34 16:35 17:39 18:26 20:26 21:36 34:69 36:62 42:79";

test.each([
  [
    "fieldNeeded",
    {
      "calls.ts": everyCall,
      "functions.ts": "8:31 9:38 15:50 22:6",
      "handed.ts": "13:44 14:70",
      "names.ts": "9:29",
      "plain.js": "5:56",
    },
    { "functions.ts": "16:36 17:31 20:10 24:29", "unknown.ts": "7:49 8:45" },
  ],
  [
    "fieldGone",
    {
      "calls.ts": "8:59 10:39 12:30 14:31 15:57 16:60 17:65 18:65 20:53 21:59 34:92 36:85 42:102",
      "functions.ts": "8:78 9:95 13:31 15:79 17:61 22:35",
      "names.ts": "9:58",
      "plain.js": "5:92",
      "tests.ts": "13:22",
    },
    { "functions.ts": "24:29", "unknown.ts": "7:49 8:45" },
  ],
  [
    "memberGone",
    {
      "answers.ts": "16:17 18:33 19:19 20:19 21:33 22:12 24:14 28:34 29:41 31:77 31:97 37:3",
      "handed.ts": "10:51 11:54 12:100",
      "plain.js": "8:40",
    },
    { "unknown.ts": "9:40" },
  ],
  [
    "memberOptional",
    {
      "answers.ts": "16:17 18:33 19:19 20:19 21:33 22:12 28:34 29:41 31:97",
      "handed.ts": "10:51 11:54 12:100",
      "plain.js": "8:40",
    },
    { "unknown.ts": "9:40" },
  ],
  [
    "operationGone",
    {
      "calls.ts": "8:36 10:16 11:11 12:9 13:24 14:9 15:34 16:35 17:39 18:26 20:26 21:36 34:69 36:62 42:79",
      "functions.ts": "1:15 3:24 8:31 9:38 13:31 15:21 16:36 17:31 19:31 20:10 24:29",
      "handed.ts": "1:15 7:24 14:40 20:50",
      "names.ts": "9:6 11:38 13:34 14:62 17:10 23:63",
      "plain.js": "5:56",
      "tests.ts": "6:10 7:10 9:26 11:23 12:34",
    },
    { "unknown.ts": "7:49 8:45" },
  ],
  [
    "methodRenamed",
    { "calls.ts": "8:36 10:16 11:11 13:24 15:34 16:35 17:39 21:36 34:69 36:62 42:79", "plain.js": "5:56" },
    { "unknown.ts": "7:49" },
  ],
  [
    "effectChanged",
    { "calls.ts": everyCall, "functions.ts": "8:31 9:38 13:31 16:36 17:31 20:10 24:29", "plain.js": "5:56" },
    { "names.ts": "9:6", "unknown.ts": "7:49 8:45" },
  ],
  ["exampleGone", { "tests.ts": "6:54 10:38" }, {}],
  ["statusGone", { "tests.ts": "8:53" }, { "answers.ts": "49:26 57:25 66:53 66:91" }],
  ["exportGone", { "answers.ts": "5:3 6:8 49:26 66:53 66:91" }, {}],
] as const)("%s is found in each form, and nothing that only looks like it", (name, places, perhaps) => {
  expect(first.found[madeUp[name].words]).toEqual({ places, perhaps });
});

test.each([
  ["typescript-6", "6.0.3"],
  ["typescript-7", "7.0.2"],
] as const)("%s of the consumer finds the same", async (typescript, version) => {
  expect(await look(typescript)).toEqual({
    ...first,
    typescript: version,
    installed: first.installed.map((one) => ({ ...one, folder: expect.stringContaining(one.name) as string })),
  });
});
