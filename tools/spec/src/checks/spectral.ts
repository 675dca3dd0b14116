import { createRequire } from "node:module";
import type { RulesetDefinition } from "@stoplight/spectral-core";
import type { Contract } from "../contract.ts";
import { isObject, members } from "../json.ts";
import { type Problem, problemAt } from "../problem.ts";

// Both packages are CommonJS without named exports that Node can see.
const require = createRequire(import.meta.url);

/** A second opinion on the bundle: all of Spectral's rules for OpenAPI, but for those off by name in spectral.yaml. */
export async function spectral(contract: Contract): Promise<Problem[]> {
  const { Spectral } = require("@stoplight/spectral-core") as typeof import("@stoplight/spectral-core");
  const { oas } = require("@stoplight/spectral-rulesets") as typeof import("@stoplight/spectral-rulesets");
  const linter = new Spectral();
  linter.setRuleset({ extends: [[oas, "all"]], rules: rulesOff(contract) } as RulesetDefinition);
  const findings = await linter.run(contract.document);
  return findings.map(({ code, message, path }) =>
    problemAt(contract, path.map(String), { rule: `spectral/${code}`, what: message, todo: "" }),
  );
}

function rulesOff({ files }: Contract): Record<string, "off"> {
  const config = files.find(({ path }) => path === "spectral.yaml")?.yaml?.value;
  const rules = members(isObject(config) ? config["rules"] : undefined);
  return Object.fromEntries(
    rules.filter(([, value]) => value === "off" || value === false).map(([rule]) => [rule, "off"]),
  );
}
