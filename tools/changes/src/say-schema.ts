import type { Finding } from "./findings.ts";
import { items } from "./json.ts";
import { type Place, whole } from "./place.ts";
import { listed, quote, type Said } from "./said.ts";

type Told = { readonly finding: Finding; readonly place: Place; readonly path: readonly string[] };

/** A member, or a part of a schema, that is new, gone or under another name. */
export function sayPart({ finding, place, path }: Told): Said[] {
  const { kind, impact: level } = finding;
  const sends = place.part === "request";
  const said = (rest: Omit<Said, "path" | "level">): Said[] => [{ path, level, ...rest }];
  const name = path.at(-1) ?? "";
  const isMember = path.at(-2) === "properties";
  if (kind === "modified")
    return said({
      kind: sends ? "request-member-renamed" : "answer-member-renamed",
      words: `${quote(finding.base?.value)} of ${place.name} is called \`${place.member}\` now`,
      migration: `${sends ? "send" : "read"} \`${name}\` instead`,
    });
  if (isMember && kind === "added")
    return said(
      sends
        ? { kind: "request-member-added", words: `${place.name} may have a new field \`${place.member}\`` }
        : { kind: "answer-member-added", words: `${place.name} may have a new member \`${place.member}\`` },
    );
  if (isMember)
    return said({
      kind: sends ? "request-member-gone" : "answer-member-gone",
      words: `${place.name} has no ${sends ? "field" : "member"} \`${place.member}\` any more`,
      migration: sends ? `leave \`${name}\` out` : `do without \`${name}\`, or read it elsewhere`,
    });
  if (name === "schema")
    return said({
      kind: `${sends ? "request" : "answer"}-${kind === "added" ? "described" : "undescribed"}`,
      words: `what ${place.name} looks like is ${kind === "added" ? "described now" : "not described any more"}`,
      migration: sends ? "send what the description says" : "check what comes before you read it",
    });
  const form = /^(oneOf|anyOf)$/.test(path.at(-2) ?? "") && whole(place);
  if (form && kind === "added")
    return said({
      kind: "form-added",
      words: sends ? `${form} may have one form more` : `${form} may come in one form more`,
      ...(!sends && { migration: "handle the new form, or pass it on" }),
    });
  if (form)
    return said({
      kind: "form-gone",
      words: sends
        ? `${form} may not have one of its forms any more`
        : `${form} does not come in one of its forms any more`,
      ...(sends && { migration: "send one of the forms that are left" }),
    });
  return said({
    kind: `schema-${kind}`,
    words: `${whole(place)}: \`${ruleOf(path)}\` is ${kind === "added" ? "a new rule" : "no rule any more"}`,
    migration: sends ? `check what you send against \`${ruleOf(path)}\`` : "expect values that the rule forbade",
  });
}

/** The keyword that a path ends in, without the number of an alternative. */
const ruleOf = (path: readonly string[]): string => path.findLast((key) => !/^\d+$/.test(key)) ?? "";

/** Members that have become needed, or that may be left out now: each is told on its own. */
export function sayRequired({ finding, place, path }: Told, properties: { old: object; next: object }): Said[] {
  const [before, after] = [items(finding.base?.value).map(String), items(finding.revision?.value).map(String)];
  const sends = place.part === "request";
  const of = (member: string) => `\`${place.member ? `${place.member}.` : ""}${member}\``;
  const one = (member: string, rest: Omit<Said, "path">): Said => ({ path: [...path, "properties", member], ...rest });
  const needed = after.filter((member) => !before.includes(member));
  const free = before.filter((member) => !after.includes(member) && member in properties.next);
  return [
    ...needed.map((member) => {
      const isNew = !(member in properties.old);
      if (!sends)
        return one(member, {
          kind: isNew ? "answer-member-added" : "answer-member-certain",
          level: "minor",
          words: isNew
            ? `${place.name} has a new member ${of(member)}`
            : `${of(member)} of ${place.name} is always there now`,
        });
      return one(member, {
        kind: isNew ? "request-member-needed" : "request-member-required",
        level: finding.impact,
        words: isNew
          ? `${place.name} needs a new field ${of(member)}`
          : `${place.name} needs ${of(member)}, which was optional`,
        migration: `pass \`${member}\` in every call`,
      });
    }),
    ...free.map((member) =>
      sends
        ? one(member, {
            kind: "request-member-optional",
            level: "minor",
            words: `${place.name} may leave ${of(member)} out`,
          })
        : one(member, {
            kind: "answer-member-optional",
            level: finding.impact,
            words: `${of(member)} of ${place.name} may be missing`,
            migration: `handle an answer without \`${member}\``,
          }),
    ),
  ];
}

/** A keyword with another value. */
export function sayKeyword({ finding, place, path }: Told): Said[] {
  const { property = "", impact: level } = finding;
  const [old, next] = [finding.base?.value, finding.revision?.value];
  const sends = place.part !== "answer";
  const subject = whole(place);
  const said = (rest: Omit<Said, "path" | "level">): Said[] => [{ path, level, ...rest }];
  if (property === "enum" || property === "x-known-values") return sayValues({ finding, place, path });
  if (property === "type")
    return said({
      kind: "type-changed",
      words: `${subject} is ${typeName(next)}; it was ${typeName(old)}`,
      migration: sends ? `send ${typeName(next)}` : `read ${typeName(next)}`,
    });
  const [from, to] = [quote(old), quote(next)];
  const what =
    old === undefined
      ? `\`${property}\` is ${to}; there was no such rule`
      : next === undefined
        ? `\`${property}\` ${from} is no rule any more`
        : `\`${property}\` is ${to}; it was ${from}`;
  return said({
    kind: "rule-changed",
    words: `${subject}: ${what}`,
    migration: sends
      ? `send values that keep \`${property}\` ${to}`
      : `expect values that \`${property}\` ${from} forbade`,
  });
}

function sayValues({ finding, place, path }: Told): Said[] {
  const { impact: level, base, revision } = finding;
  const sends = place.part !== "answer";
  const subject = whole(place);
  const [before, after] = [items(base?.value), items(revision?.value)];
  const gained = after.filter((value) => !before.includes(value));
  const lost = before.filter((value) => !after.includes(value));
  if (base?.value === undefined)
    return [
      {
        ...{ kind: "values-listed", path, level },
        words: `${subject} is one of ${listed(after)}; it could be any value`,
        migration: sends ? "send one of the listed values" : "expect the listed values",
      },
    ];
  if (revision?.value === undefined)
    return [
      {
        ...{ kind: "values-open", path, level },
        words: `${subject} may be any value; it was one of ${listed(before)}`,
        ...(!sends && { migration: "handle values outside the list" }),
      },
    ];
  const added: Said = {
    ...{ kind: "values-added", path, level: sends ? "minor" : level },
    words: `${subject} may be ${listed(gained)} too`,
    ...(!sends && { migration: `handle ${listed(gained)}` }),
  };
  const gone: Said = {
    ...{ kind: sends ? "request-values-gone" : "answer-values-gone", path, level: sends ? level : "minor" },
    words: `${subject} is never ${listed(lost)} any more`,
    migration: sends ? `send another value than ${listed(lost)}` : `take the comparison with ${listed(lost)} out`,
  };
  return [...(gained.length > 0 ? [added] : []), ...(lost.length > 0 ? [gone] : [])];
}

function typeName(type: unknown): string {
  if (type === undefined) return "a value of any type";
  const names = [type]
    .flat()
    .map((name) => (name === "null" ? "null" : `${/^[aeio]/.test(String(name)) ? "an" : "a"} ${name}`));
  return names.join(" or ");
}
