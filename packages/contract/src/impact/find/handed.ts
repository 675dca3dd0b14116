import { isAny, isOptional, type Node, type Program, type Type } from "../compiler/compiler.ts";
import { declaredIn, look, type Siblings } from "./request.ts";
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

type Wanted = { readonly name: string; readonly beside: Siblings };

/** Values of the consumer that go where one of ours is expected, and have not the member that it will need. */
export function handedWithout(program: Program, nodes: readonly Node[], { name, beside }: Wanted): Node[] {
  const lacks = remembered(
    (type) =>
      objectsIn(program, type).every(
        (part) => look(program, part, { path: [name], near: beside.everywhere }) === "lacks",
      ) &&
      objectsIn(program, type).some((part) => program.propertiesOf(part).some((one) => beside.names.has(one.name))),
  );
  const isOurs = remembered((type) =>
    objectsIn(program, type).some((part) => declaredIn(program, part).some((id) => beside.ids.has(id))),
  );
  // Another alternative, which takes the value as it is, may be meant.
  const fits = (value: Type, expected: Type) =>
    program.partsOf(expected).every((part) => isOurs(part) || !program.isAssignable(value, part));
  return nodes.filter((node) => {
    const value = program.typeAt(node);
    if (!value || !holds(value, lacks)) return false;
    // What is expected costs most, so it is asked last.
    const expected = program.expectedAt(node);
    return expected !== undefined && holds(expected, isOurs) && fits(value, expected);
  });
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
