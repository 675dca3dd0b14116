import type { Finding } from "./breaks.ts";
import { group } from "./group.ts";

/**
 * Warnings of the comparator that break a consumer. Its other warnings are about what the contract does not say: a
 * header or a query that it does not name, a body that is no JSON.
 */
const breaking = new Set(["response.status.default", "request.body.unknown"]);

/** Which of the comparator's findings are told, and why the others are not. */
export function withoutNoise(findings: readonly Finding[]): Finding[] {
  const serious = findings.filter(({ result }) => result.type === "error" || breaking.has(result.code));
  const told = serious.filter((finding) => !falseAlarms.some(({ matches }) => matches(finding, serious)));
  return nearestForms(told);
}

type FalseAlarm = { readonly reason: string; readonly matches: (one: Finding, all: readonly Finding[]) => boolean };

const sameCall = (a: Finding, b: Finding): boolean => a.index === b.index;

/** The known false alarms of the comparator; what it reads wrongly of a document is mended in `prepare.ts`. */
export const falseAlarms: readonly FalseAlarm[] = [
  {
    reason: "The kit writes into Accept what came, so the media type of the answer says the same.",
    matches: ({ result }) => result.code === "request.accept.incompatible" || result.code === "request.accept.unknown",
  },
  {
    reason: "A status that is gone is judged by the body of `default`, which is another's.",
    matches: (one, all) =>
      one.result.code.startsWith("response.") &&
      one.result.code !== "response.status.default" &&
      all.some((other) => sameCall(one, other) && other.result.code === "response.status.default"),
  },
  {
    reason: "A missing credential is told once, as the header that it is.",
    matches: (one, all) =>
      one.result.code === "request.authorization.missing" &&
      all.some((other) => sameCall(one, other) && other.result.code === "request.header.incompatible"),
  },
];

const isUnion = ({ result }: Finding): boolean =>
  /must match (exactly one schema in oneOf|a schema in anyOf)/.test(result.message);

/** Of a value that fits none of several forms, only what keeps it from the nearest form is told. */
function nearestForms(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => {
    const around = findings.find((other) => isUnion(other) && sameCall(finding, other) && isBelow(finding, other));
    if (!around) return [finding];
    const parts = findings.filter((other) => !isUnion(other) && sameCall(other, around) && isBelow(other, around));
    const [nearestForm = [around]] = group(parts, formOf).sort((a, b) => a.length - b.length);
    return nearestForm.includes(finding) ? [finding] : [];
  });
}

const isBelow = (one: Finding, other: Finding): boolean =>
  one.result.code === other.result.code && other.place.every((step, index) => one.place[index] === step);

/** Errors inside a form name its schema, or its number in the list. */
const formOf = ({ result }: Finding): string =>
  /\.schema\.(components\.schemas\.[^.]+|(?:.*?\.)?(?:oneOf|anyOf)\.\d+)/.exec(
    result.specDetails?.location ?? "",
  )?.[1] ?? "";
