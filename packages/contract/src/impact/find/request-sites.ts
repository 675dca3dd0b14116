import type { Node } from "../compiler/compiler.ts";
import type { Place } from "../document.ts";
import type { Rule } from "../rules.ts";
import type { Call } from "./facts.ts";
import { handedWithout } from "./handed.ts";
import { isMadeAs, look, passes, siblings } from "./request.ts";
import { callsOf, guessedCalls, handedOver, mentionsOf, type Site, type World } from "./world.ts";

type Requests = Extract<Rule, { touches: "requests-without" | "requests-with" }>;

/** Calls whose request lacks the member, and whatever else is made to be one. */
export function requestsWithout(world: World, { operation, place }: Requests): Site[] {
  const { program } = world;
  const near = siblings(program, world, place).everywhere;
  const calls = callsOf(world, operation).filter(({ via }) => via !== "beyond");
  const found = calls.flatMap((one): Site[] => {
    const outcome = one.request
      ? look(program, program.typeAt(one.request), { path: place.fromBody, near })
      : ("lacks" as const);
    if (outcome === "lacks") return [{ node: one.node, file: one.file }];
    if (outcome === "unknown") return [{ ...one, perhaps: "its request is of type any" }];
    return outcome === "elsewhere" ? [{ ...one, perhaps: "its request is made elsewhere" }] : [];
  });
  return [...found, ...madeWithout(world, place, calls), ...guessedCalls(world, operation)];
}

/** Object literals that are made to be a body, and leave the member out. A call that has one inside counts as that place. */
export function madeWithout(world: World, place: Place, calls: readonly Call[]): Site[] {
  const { program, syntax, literals, handed } = world;
  const beside = siblings(program, world, place);
  const name = place.members.at(-1) ?? "";
  const isInside = (node: Node) =>
    calls.some(
      ({ request }) =>
        request &&
        request.pos <= node.pos &&
        node.end <= request.end &&
        request.getSourceFile() === node.getSourceFile(),
    );
  const values = handedOver({ handed }, (nodes) =>
    handedWithout(
      program,
      nodes.filter((node) => !isInside(node)),
      { name, beside },
    ),
  );
  const made = literals.flatMap(({ node, file }): Site[] => {
    if (isInside(node) || !isMadeAs(program, syntax, { node, near: beside.ids })) return [];
    const outcome = look(program, program.typeAt(node), { path: [name], near: beside.everywhere });
    if (outcome === "lacks") return [{ node, file }];
    return outcome === "elsewhere" ? [{ node, file, perhaps: "it hands on what is made elsewhere" }] : [];
  });
  return [...made, ...values];
}

/** Calls whose request has the member, and code that names it. */
export function requestsWith(world: World, { operation, place }: Requests): Site[] {
  const { program, syntax, surface } = world;
  const own = surface.exported(place.schema, place.members);
  const calls = callsOf(world, operation).flatMap((one): Site[] => {
    if (!one.request || one.via === "beyond") return [];
    const outcome = passes(program, program.typeAt(one.request), { path: place.fromBody, own });
    if (outcome === undefined) return [{ ...one, perhaps: "its request is of type any" }];
    // A member that is written in the call itself is a mention.
    return outcome && !syntax.is.ObjectLiteralExpression(one.request) ? [{ node: one.node, file: one.file }] : [];
  });
  return [...calls, ...mentionsOf(world, own), ...guessedCalls(world, operation)];
}
