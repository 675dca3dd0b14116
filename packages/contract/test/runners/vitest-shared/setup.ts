import { writeFileSync } from "node:fs";
import { sharedContract, type VitestProject } from "../../../src/vitest-setup.ts";

/** Leaves the address behind, so that the test can see that nobody is there after the run. */
export default (project: VitestProject): Promise<() => Promise<void>> =>
  sharedContract()({
    provide(key, value) {
      writeFileSync(process.env["URL_FILE"] ?? "", String(value));
      project.provide(key, value);
    },
  });
