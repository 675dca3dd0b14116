import { isAny, isOptional, type Node, type Program, type Type } from "../compiler/compiler.ts";
import type { Syntax } from "../compiler/syntax.ts";
import type { Place } from "../document.ts";
import { objectsIn, type Surface } from "./surface.ts";

/**
 * Whether a value has a member of a request. `elsewhere`: it is made elsewhere, where it is looked at; `absent`: it has
 * not what the member would be in.
 */
export type Look = "has" | "lacks" | "elsewhere" | "unknown" | "absent";

/** What the schema has beside a member. */
export type Siblings = {
  /** Of their declarations in one installed package. */
  readonly ids: ReadonlySet<string>;
  /** In all of them: the client and the types declare the same. */
  readonly everywhere: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
};

type Surfaces = { readonly surface: Surface; readonly surfaces: readonly Surface[] };

export function siblings(program: Program, { surface, surfaces }: Surfaces, { schema, members }: Place): Siblings {
  const partsOf = (one: Surface) =>
    typesBelow(program, one, { schema, members: members.slice(0, -1) }).flatMap((type) => objectsIn(program, type));
  const idsOf = (one: Surface) => partsOf(one).flatMap((part) => declaredIn(program, part));
  return {
    ids: new Set(idsOf(surface)),
    everywhere: new Set(surfaces.flatMap(idsOf)),
    names: new Set(partsOf(surface).flatMap((part) => program.propertiesOf(part).map(({ name }) => name))),
  };
}

function typesBelow(program: Program, surface: Surface, { schema, members }: Omit<Place, "fromBody">): Type[] {
  return (surface.installed.exports.get(schema) ?? []).flatMap((symbol) => {
    let types: Type[] = [program.declaredType(symbol)].flatMap((one) => one ?? []);
    for (const name of members)
      types = types
        .flatMap((type) => objectsIn(program, type))
        .flatMap((part) => program.propertyOf(part, name) ?? [])
        .flatMap((member) => program.typeOf(member) ?? []);
    return types;
  });
}

export const declaredIn = (program: Program, type: Type): string[] =>
  program
    .propertiesOf(type)
    .flatMap((member) => program.declarationsOf(member))
    .map(({ id }) => id);

/** Looks for a member of a value, by its path from there on. */
export function look(
  program: Program,
  type: Type | undefined,
  { path, near }: { readonly path: readonly string[]; readonly near: ReadonlySet<string> },
): Look {
  if (type === undefined || isAny(type)) return "unknown";
  const [name, ...rest] = path;
  if (name === undefined) return "has";
  const all = objectsIn(program, type).map((part): Look => {
    if (isAny(part)) return "unknown";
    const member = program.propertyOf(part, name);
    if (member && rest.length > 0) return look(program, program.typeOf(member), { path: rest, near });
    if (rest.length > 0) return "absent";
    // A union with undefined may be without it, as an optional member may.
    if (member && !isOptional(member)) return "has";
    return declaredIn(program, part).some((id) => near.has(id)) ? "elsewhere" : "lacks";
  });
  return (["lacks", "unknown", "elsewhere", "has"] as const).find((one) => all.includes(one)) ?? "absent";
}

/** Whether a value has the member, and has it from another place than the types of ours. */
export function passes(
  program: Program,
  type: Type | undefined,
  { path, own }: { readonly path: readonly string[]; readonly own: ReadonlySet<string> },
): boolean | undefined {
  if (type === undefined || isAny(type)) return undefined;
  const [name, ...rest] = path;
  if (name === undefined) return false;
  return objectsIn(program, type).some((part) => {
    const member = program.propertyOf(part, name);
    if (!member) return false;
    if (rest.length > 0) return passes(program, program.typeOf(member), { path: rest, own });
    return !program.declarationsOf(member).some(({ id }) => own.has(id));
  });
}

type Literal = { readonly node: Node; readonly near: ReadonlySet<string> };

/** Whether an object literal is made to be what the members in `near` belong to. */
export function isMadeAs(program: Program, syntax: Syntax, { node, near }: Literal): boolean {
  if (!syntax.is.ObjectLiteralExpression(node)) return false;
  const expected = program.expectedAt(node);
  if (!expected || isAny(expected)) return false;
  const names = node.properties.flatMap((one) => {
    const name = one.name?.getText().replace(/^["']|["']$/g, "");
    return name === undefined ? [] : [name];
  });
  const has = (part: Type, name: string) => program.propertyOf(part, name);
  const parts = program.partsOf(expected).filter((part) => declaredIn(program, part).some((id) => near.has(id)));
  const own = program.typeAt(node);
  return parts.some(
    (part) =>
      names.every((name) => {
        const [wanted, given] = [has(part, name), own && has(own, name)];
        const [to, from] = [wanted && program.typeOf(wanted), given && program.typeOf(given)];
        // Alternatives are told apart by texts such as `field_type: "Date"`.
        const isChoice = to && program.partsOf(to).every((one) => program.literalOf(one) !== undefined);
        return !isChoice || !from || program.isAssignable(from, to);
      }) && countKnown(program, part, names) >= most(program, expected, names),
  );
}

const countKnown = (program: Program, part: Type, names: readonly string[]): number =>
  names.filter((name) => program.propertyOf(part, name)).length;

/** Of the alternatives, the one that knows most of the names is meant. */
const most = (program: Program, type: Type, names: readonly string[]): number =>
  Math.max(...program.partsOf(type).map((part) => countKnown(program, part, names)));
