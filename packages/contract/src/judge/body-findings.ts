import { type Contract, type Json, type Placed, placedAt } from "./contract.ts";
import { type Finding, finding } from "./finding.ts";
import { gotAt, isSecret, nameOf } from "./got.ts";
import { nearest } from "./near.ts";
import { accepts, formsOf, membersOf, requiredOf, schemasAt, tagOf, valueAt } from "./schemas.ts";
import { hintFor, listed, valuesOf, wantedBy, wordsOf } from "./wanted.ts";

export type Diagnostic = {
  readonly severity: number;
  readonly message: string;
  readonly code?: string | number;
  readonly path?: readonly (string | number)[];
};

type Body = {
  readonly contract: Contract;
  readonly side: Finding["side"];
  readonly start: Placed | undefined;
  readonly body: unknown;
};

const choices = ["oneOf", "anyOf", "if"];

/**
 * What Prism says against a body, each rule once and with its name and place. Where the body may have one of several
 * forms Prism tells the errors of all of them: kept are those of the form that was meant.
 */
export function bodyFindings(about: Body, diagnostics: readonly Diagnostic[]): Finding[] {
  const told = new Map<string, Finding>();
  const [of, last] = [
    diagnostics.filter(({ code }) => !choices.includes(String(code))),
    diagnostics.filter(({ code }) => choices.includes(String(code))),
  ];
  for (const diagnostic of of) {
    const named = nameRule(about, diagnostic, last.length > 0);
    if (named) told.set(`${named.at} ${named.rule}`, named);
  }
  for (const diagnostic of last) {
    const at = placeName(pathOf(diagnostic));
    if ([...told.values()].some((other) => `${other.at}.`.startsWith(`${at}.`))) continue;
    const named = nameChoice(about, diagnostic);
    told.set(`${named.at} ${named.rule}`, named);
  }
  return firstOnes([...told.values()]);
}

const [perRule, perBody] = [3, 20];

/** What every item of a list breaks is told for the first ones only. */
function firstOnes(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings
    .filter(({ at, rule }) => {
      const key = `${at.replace(/\.\d+(?=\.|$)/g, ".*")} ${rule}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= perRule;
    })
    .slice(0, perBody);
}

function nameRule(about: Body, diagnostic: Diagnostic, isChoice: boolean): Finding | undefined {
  const { contract, side, start, body } = about;
  const path = pathOf(diagnostic);
  const rule = String(diagnostic.code ?? "");
  const value = valueAt(body, path);
  const schemas = start ? schemasAt(contract.document, start, body, path) : [];
  if (rule === "required") return nameMissing(about, schemas, path, memberIn(diagnostic.message), isChoice);
  const placed =
    schemas.find(({ node }) => rule in node && !accepts(node, rule, value)) ??
    schemas.find(({ node }) => rule in node && !isChoice);
  // Said against a form that was not meant.
  if (!placed && isChoice) return undefined;
  const other = schemas.find(({ node }) => "if" in node);
  const otherValues = valuesOf((other && placedAt(contract.document, `${other.pointer}/if`)?.node) ?? {});
  const node: Json = {
    ...placed?.node,
    ...(rule === "enum" && { enum: [...valuesOf(placed?.node ?? {}), ...otherValues] }),
  };
  const wanted = placed ? wantedBy(node, rule) : wordsOf(diagnostic.message);
  return finding(contract, {
    side,
    at: placeName(path),
    rule,
    got: gotAt(path, value, rule),
    wanted,
    pointer: placed && `${placed.pointer}/${rule}`,
    hint: path.some(isSecret) ? undefined : hintFor(node, rule, value),
  });
}

function nameMissing(
  { contract, side, body }: Body,
  schemas: readonly Placed[],
  path: readonly string[],
  name: string,
  isChoice: boolean,
) {
  const placed = schemas.find(({ node }) => requiredOf(node).includes(name));
  if (!placed && isChoice) return undefined;
  const sent = Object.keys((valueAt(body, path) as Json | undefined) ?? {});
  const known = schemas.flatMap(({ node }) => membersOf(node));
  const meant = nearest(
    name,
    sent.filter((other) => !known.includes(other)),
  );
  const member = placed && schemasOf(contract, placed, name);
  return finding(contract, {
    side,
    at: placeName([...path, name]),
    rule: "required",
    got: "nothing",
    wanted: member ? wantedBy(member.node, "type") : "a value",
    pointer: placed && `${placed.pointer}/required/${requiredOf(placed.node).indexOf(name)}`,
    hint: meant && `did you mean ${name}? ${side === "request" ? "you" : "it"} sent ${nameOf(meant)}`,
  });
}

const schemasOf = ({ document }: Contract, placed: Placed, name: string): Placed | undefined =>
  schemasAt(document, placed, {}, [name])[0];

/** No form stands out, or the value of the member that chooses one chooses none. */
function nameChoice({ contract, side, start, body }: Body, diagnostic: Diagnostic): Finding {
  const path = pathOf(diagnostic);
  const rule = String(diagnostic.code);
  const placed = (start ? schemasAt(contract.document, start, body, path) : []).find(({ node }) => rule in node);
  const forms = placed ? formsOf(contract.document, placed, rule) : [];
  const value = valueAt(body, path);
  const tag = (placed && tagOf(placed.node)) ?? "";
  const tags = forms.flatMap((form) => schemasOf(contract, form, tag) ?? []).flatMap(({ node }) => valuesOf(node));
  const sent = (value as Json | null | undefined)?.[tag];
  if (tag && !tags.includes(sent))
    return finding(contract, {
      side,
      at: placeName([...path, tag]),
      rule: sent === undefined ? "required" : "enum",
      got: gotAt([...path, tag], sent, "enum"),
      wanted: listed(tags),
      pointer: placed && `${placed.pointer}/discriminator`,
      hint: hintFor({ enum: tags }, "enum", sent),
    });
  const names = forms.map(({ pointer }) => pointer.split("/").at(-1)).join(" or ");
  return finding(contract, {
    side,
    at: placeName(path),
    rule,
    got: gotAt(path, value, rule),
    wanted: names ? `exactly one of the forms ${names}` : wordsOf(diagnostic.message),
    pointer: placed && `${placed.pointer}/${rule}`,
  });
}

const placeName = (path: readonly string[]): string => ["body", ...path.map(nameOf)].join(".");

const pathOf = ({ path = [] }: Diagnostic): string[] => path.slice(1).map(String);
const memberIn = (message: string): string => message.match(/property '([^']+)'$/)?.[1] ?? "";
