import { escaped } from "../pointer.ts";
import { type Json, type Placed, placedAt } from "./contract.ts";

/**
 * The schemas that hold for the value at a path of a body, the outermost first. Where a body may have one of several
 * forms, only the form that was meant is followed; none when none stands out.
 */
export function schemasAt(document: Json, start: Placed, body: unknown, path: readonly string[]): Placed[] {
  let here = applied(document, start, body);
  let value = body;
  for (const key of path) {
    value = (value as Json | null | undefined)?.[key];
    here = here.flatMap((placed) => below(document, placed, key)).flatMap((placed) => applied(document, placed, value));
  }
  return here;
}

export const valueAt = (body: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Json | null | undefined)?.[key], body);

function below(document: Json, { pointer, node }: Placed, key: string): Placed[] {
  const named = placedAt(document, `${pointer}/properties/${escaped(key)}`);
  if (named) return [named];
  const others = node["items"] && /^\d+$/.test(key) ? "items" : "additionalProperties";
  return [placedAt(document, `${pointer}/${others}`) ?? []].flat();
}

function applied(document: Json, placed: Placed, value: unknown): Placed[] {
  const { pointer, node } = placed;
  const parts = [
    ...formsOf(document, placed, "allOf"),
    ...["then", "else"].flatMap((key) => placedAt(document, `${pointer}/${key}`) ?? []),
  ];
  for (const keyword of ["oneOf", "anyOf"])
    if (node[keyword]) parts.push(...[meantForm(document, placed, keyword, value) ?? []].flat());
  return [placed, ...parts.flatMap((part) => applied(document, part, value))];
}

export const formsOf = (document: Json, { pointer, node }: Placed, keyword: string): Placed[] =>
  ((node[keyword] as unknown[] | undefined) ?? []).flatMap(
    (_, index) => placedAt(document, `${pointer}/${keyword}/${index}`) ?? [],
  );

/**
 * The form that the discriminator chooses; where there is none, the one that breaks the fewest rules: first those that
 * tell forms apart, then members that are missing.
 */
function meantForm(document: Json, placed: Placed, keyword: string, value: unknown): Placed | undefined {
  const forms = formsOf(document, placed, keyword);
  const tag = tagOf(placed.node);
  if (tag !== undefined) {
    const sent = (value as Json | null | undefined)?.[tag];
    return forms.find((form) => sent !== undefined && acceptsTag(document, form, tag, sent));
  }
  const ranked = forms.map((form) => ({ form, cost: costOf(document, form, value) })).sort((a, b) => a.cost - b.cost);
  const [best, next] = ranked;
  return best && (!next || best.cost < next.cost) ? best.form : undefined;
}

/** The member that chooses among the forms. */
export const tagOf = (node: Json): string | undefined =>
  (node["discriminator"] as { propertyName: string } | undefined)?.propertyName;

function acceptsTag(document: Json, { pointer }: Placed, tag: string, sent: unknown): boolean {
  const member = placedAt(document, `${pointer}/properties/${escaped(tag)}`)?.node;
  return member !== undefined && accepts(member, "const", sent) && accepts(member, "enum", sent);
}

function costOf(document: Json, { pointer, node }: Placed, value: unknown): number {
  if (typeof value !== "object" || value === null) return accepts(node, "type", value) ? 0 : 1;
  const missing = requiredOf(node).filter((name) => !(name in value)).length;
  const wrong = Object.entries(value).filter(([name, part]) => {
    const member = placedAt(document, `${pointer}/properties/${escaped(name)}`)?.node;
    return member && !(accepts(member, "const", part) && accepts(member, "enum", part));
  }).length;
  return wrong * 100 + missing;
}

/** Whether a value keeps the rules by which forms are told apart; any other rule is not ours to judge. */
export function accepts(node: Json, rule: string, value: unknown): boolean {
  if (!(rule in node)) return true;
  if (rule === "const") return node["const"] === value;
  if (rule === "enum") return (node["enum"] as unknown[]).includes(value);
  if (rule === "type") return [node["type"]].flat().some((type) => isOfType(String(type), value));
  return false;
}

function isOfType(type: string, value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

export const requiredOf = (node: Json): string[] => (node["required"] as string[] | undefined) ?? [];
export const membersOf = (node: Json): string[] => Object.keys((node["properties"] as Json | undefined) ?? {});
