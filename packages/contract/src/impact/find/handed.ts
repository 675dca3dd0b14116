import { isAny, isOptional, type Node, type Program, type Type } from "../compiler/compiler.ts";
import { declaredIn, look } from "./request.ts";
import { objectsIn } from "./surface.ts";

type Member = { readonly name: string; readonly ids: ReadonlySet<string> };

/** Values of ours that go to a type of the consumer which has the member for itself, and so needs it. */
export function handedToOwnTypes(program: Program, nodes: readonly Node[], { name, ids }: Member): Node[] {
  const isOurs = remembered((type: Type) =>
    objectsIn(program, type).some((part) => isDeclared(program, part, { name, ids })),
  );
  const needs = remembered((type: Type) =>
    objectsIn(program, type).some((part) => {
      const member = program.propertyOf(part, name);
      return member !== undefined && !isOptional(member) && !isDeclared(program, part, { name, ids });
    }),
  );
  return nodes.filter((node) => holds(program.typeAt(node), isOurs) && holds(program.expectedAt(node), needs));
}

type Wanted = { readonly name: string; readonly near: ReadonlySet<string> };

/** Values of the consumer that go where one of ours is expected, and have not the member that it will need. */
export function handedWithout(program: Program, nodes: readonly Node[], { name, near }: Wanted): Node[] {
  const isOurs = remembered((type: Type) =>
    objectsIn(program, type).some((part) => declaredIn(program, part).some((id) => near.has(id))),
  );
  return nodes.filter(
    (node) =>
      holds(program.expectedAt(node), isOurs) &&
      look(program, program.typeAt(node), { path: [name], near }) === "lacks",
  );
}

const holds = (type: Type | undefined, is: (type: Type) => boolean): boolean =>
  type !== undefined && !isAny(type) && is(type);

const isDeclared = (program: Program, type: Type, { name, ids }: Member): boolean => {
  const member = program.propertyOf(type, name);
  return member !== undefined && program.declarationsOf(member).some(({ id }) => ids.has(id));
};

/** A project has few types and many values. */
function remembered(is: (type: Type) => boolean): (type: Type) => boolean {
  const known = new Map<Type, boolean>();
  return (type) => {
    const found = known.get(type) ?? is(type);
    known.set(type, found);
    return found;
  };
}
