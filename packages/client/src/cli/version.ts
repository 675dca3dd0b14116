import { readFileSync } from "node:fs";

/** The version of the package that this file is a part of. */
export function readVersion(): string {
  for (const folder of ["..", "../.."]) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), "utf8"));
      if (name === "@nudgescribe/client") return version;
    } catch {
      // Built, the file lies one folder below the package; in the repository two.
    }
  }
  return "unknown";
}
