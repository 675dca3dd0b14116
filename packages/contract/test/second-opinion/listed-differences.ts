import type { Difference } from "./compare.ts";

/** A difference between the two that is no defect, and why. */
export type ListedDifference = {
  readonly name: string;
  readonly reason: string;
  readonly covers: (difference: Difference) => boolean;
};

export const listedDifferences: readonly ListedDifference[] = [
  {
    name: "missing in one of several forms",
    reason:
      "Both refuse a body that lacks a field. Where the contract has several forms of a body, Prism tells what each of them lacks or has otherwise, so the mock cannot know that a field is all that is missing, and says 400; the sandbox says 401.",
    covers: ({ mock, sandbox }) =>
      mock.verdict === "wrong" && sandbox.verdict === "missing" && mock.said.includes("exactly one schema in oneOf"),
  },
  {
    name: "a body that is false",
    reason:
      "Both refuse a body of null, false, 0 or empty text. Prism takes it for no body, which is 401 in this API; the sandbox says what it is, which is 400.",
    covers: ({ call, mock, sandbox }) =>
      mock.verdict === "missing" &&
      sandbox.verdict === "wrong" &&
      ["null", "false", "0", '""'].includes(call.text ?? ""),
  },
  {
    name: "a token that nobody signed",
    reason:
      "Prism looks whether there is a token, not whose: it has no key. The sandbox refuses one that it did not sign; with the mock, `Prefer: code=403` gives the refusal.",
    covers: ({ call, mock, sandbox }) =>
      mock.verdict === "taken" &&
      sandbox.said === "token-refused" &&
      call.headers["authorization"]?.startsWith("Bearer ") === true,
  },
  {
    name: "an Accept that the contract cannot meet",
    reason:
      "Prism answers 406, a status that the contract does not name. The sandbox answers as if there were no Accept header, since no page of the vendor speaks of one.",
    covers: ({ call, mock, sandbox }) =>
      mock.verdict === "not acceptable" && sandbox.verdict === "taken" && call.headers["accept"] === "application/xml",
  },
];
