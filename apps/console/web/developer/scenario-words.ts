import type { CatalogueOperation, Scenario, ScenarioFault, ScenariosAnswer } from "../../server/answers.ts";
import { statusWords } from "./call-words.ts";

const faultWords: Readonly<Record<ScenarioFault, string>> = {
  slow: "Slow: 4 s",
  "rate-limit": "429: too many requests",
  reset: "Connection reset",
  "expired-token": "Token expired",
  "cut-body": "Answer cut off",
};

/** Short, for a sentence. */
export function scenarioWords(scenario: Scenario): string {
  if (scenario.kind === "fault") return faultWords[scenario.fault];
  return scenario.status < 300 ? scenario.example : `${scenario.status} ${scenario.example}`;
}

/** Names what an operation is made to answer among all that it can be made to answer. */
export const scenarioKey = (scenario: Scenario): string =>
  scenario.kind === "fault" ? scenario.fault : `${scenario.status} ${scenario.example}`;

type ScenarioGroup = {
  readonly label: string;
  readonly options: readonly { readonly scenario: Scenario; readonly label: string }[];
};

/** What an operation can be made to answer: the examples of the contract by status, then faults. */
export function scenarioGroups(
  { operation, examples }: CatalogueOperation,
  can: ScenariosAnswer["can"],
): readonly ScenarioGroup[] {
  const statuses = can.examples ? [...new Set(examples.map(({ status }) => status))] : [];
  const faults = can.faults.filter((fault) => operation !== "authenticate" || fault !== "expired-token");
  const groups = statuses.sort().map((status) => ({
    label: status === anyOther ? "Any other status, such as 404" : statusWords(status),
    options: examples
      .filter((example) => example.status === status)
      .map(({ name, summary }) => ({
        scenario: { operation, kind: "example" as const, status, example: name },
        label: summary ? `${name}: ${summary}` : name,
      })),
  }));
  const faulty = faults.map((fault) => ({
    scenario: { operation, kind: "fault" as const, fault },
    label: faultWords[fault],
  }));
  return faulty.length > 0 ? [...groups, { label: "Faults", options: faulty }] : groups;
}

/** The contract names no such status; the console's server tells the example of any other one under it. */
const anyOther = 404;
