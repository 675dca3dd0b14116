import { type Told, toldInJson, toldInTap } from "./told.ts";

/** How the examples are run in one test runner. */
export type Runner = {
  readonly name: string;
  /** Arguments of Node, for test files such as `groups` of this runner's folder. */
  readonly args: (files: readonly string[], report: string) => readonly string[];
  /** Where the tests are told: in the file of the report, or in the output. */
  readonly told: (outcome: { readonly out: string; readonly report: string }) => Told[];
};

const filters = (files: readonly string[]): string[] => files.map((file) => `${file}.test`);

export const runners: readonly Runner[] = [
  {
    name: "vitest",
    args: (files, report) => [
      "node_modules/vitest/vitest.mjs",
      ...["run", "--config", "vitest/vitest.config.ts", "--reporter=json", `--outputFile=${report}`],
      ...filters(files),
    ],
    told: ({ report }) => toldInJson(report),
  },
  {
    name: "jest",
    args: (files, report) => [
      ...["--experimental-vm-modules", "node_modules/jest/bin/jest.js"],
      ...["--config", "jest/jest.config.js", "--json", `--outputFile=${report}`],
      ...filters(files),
    ],
    told: ({ report }) => toldInJson(report),
  },
  {
    name: "node:test",
    args: (files) => [
      ...["--test", "--test-global-setup=node-test/start.js", "--test-reporter=tap"],
      ...files.map((file) => `node-test/${file}.test.ts`),
    ],
    told: ({ out }) => toldInTap(out),
  },
];
