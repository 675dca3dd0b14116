import type { Node, Program, SourceFile } from "../compiler/compiler.ts";
import type { Syntax } from "../compiler/syntax.ts";
import { ownSchemas, type Place } from "../document.ts";
import type { Rule } from "../rules.ts";
import { isHandled, isTogether } from "./around.ts";
import type { Call, Facts, Mention } from "./facts.ts";
import { isMadeAs, look, passes, siblings } from "./request.ts";
import type { Surface } from "./surface.ts";

/** A place in the consumer's code; `perhaps` says why nobody knows. */
export type Site = { readonly node: Node; readonly file: SourceFile; readonly perhaps?: string };

export type World = {
  readonly program: Program;
  readonly syntax: Syntax;
  readonly surface: Surface;
  readonly facts: Facts;
  readonly literals: readonly Site[];
  readonly statusNumbers: readonly Site[];
};

/** Where a change meets the code. */
export function sitesOf(world: World, rule: Rule): Site[] {
  switch (rule.touches) {
    case "nothing":
      return [];
    case "calls":
      return [
        ...callsOf(world, rule.operation),
        ...handedOn(world, rule.operation),
        ...guessedCalls(world, rule.operation),
      ];
    case "operation":
      return operationSites(world, rule.operation);
    case "method":
      return [...mentionsOf(world, world.surface.method(rule.method)), ...guessedMethods(world, rule)];
    case "requests-without":
      return requestsWithout(world, rule);
    case "requests-with":
      return requestsWith(world, rule);
    case "answers":
      return answerSites(world, rule);
    case "answers-without":
      return madeWithout(world, rule.place, []);
    case "example":
    case "status":
      return expectationSites(world, rule);
    case "export":
      return mentionsOf(world, world.surface.exported(rule.name, rule.members));
    case "clients":
      return mentionsOf(world, world.surface.exported("ClientOptions", ["baseUrl"]));
  }
}

const mentionsOf = ({ facts }: World, ids: ReadonlySet<string>): Mention[] =>
  facts.mentions.filter((one) => one.ids.some((id) => ids.has(id)));

const callsOf = ({ facts, surface }: World, operation: string): Call[] =>
  facts.calls.filter((one) => one.surface === surface && one.operation === operation);

function guessedCalls({ facts }: World, operation: string): Site[] {
  return facts.guesses
    .filter((one) => one.operation === operation)
    .map(({ node, file, why }) => ({ node, file, perhaps: why }));
}

/** A function of the consumer gets the name, and may call the operation with it. */
function handedOn({ syntax, facts }: World, operation: string): Site[] {
  const known = new Set([...facts.calls, ...facts.kitCalls].map(({ node }) => node));
  return facts.operationNames
    .filter((one) => one.operation === operation && syntax.is.CallExpression(one.node.parent) && !known.has(one.node))
    .map(({ node, file }) => ({ node, file, perhaps: "it hands on the name of the operation" }));
}

function guessedMethods({ facts }: World, { operation, method }: { operation: string; method: string }): Site[] {
  return facts.guesses
    .filter((one) => one.operation === operation && method.endsWith(`.${one.name}`))
    .map(({ node, file, why }) => ({ node, file, perhaps: why }));
}

function guessedMembers({ facts }: World, { members }: Place): Site[] {
  return facts.guesses
    .filter(({ name }) => name === members.at(-1))
    .map(({ node, file, why }) => ({ node, file, perhaps: why }));
}

function operationSites(world: World, operation: string): Site[] {
  const { surface, facts } = world;
  const doors = [...surface.doors].filter(([, all]) =>
    all.some((one) => one.operation === operation && one.via !== "beyond"),
  );
  const named = [...surface.named].filter(([, name]) => name === operation);
  const types = [...ownSchemas(surface.installed.document, surface.operations, operation)];
  const ids = new Set([
    ...[...doors, ...named].map(([id]) => id),
    ...types.flatMap((name) => [...surface.exported(name, [])]),
  ]);
  return [
    ...mentionsOf(world, ids),
    ...callsOf(world, operation),
    ...facts.kitCalls.filter(
      (one) => one.surface === surface && one.operation === operation && one.status === undefined,
    ),
    ...facts.operationNames.filter((one) => one.operation === operation),
    ...guessedCalls(world, operation),
  ];
}

type Requests = Extract<Rule, { touches: "requests-without" | "requests-with" }>;

function requestsWithout(world: World, { operation, place }: Requests): Site[] {
  const { program, surface } = world;
  const near = siblings(program, surface, place);
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
function madeWithout({ program, syntax, surface, literals }: World, place: Place, calls: readonly Call[]): Site[] {
  const near = siblings(program, surface, place);
  const name = place.members.at(-1) ?? "";
  const isInside = (node: Node) =>
    calls.some(
      ({ request }) =>
        request &&
        request.pos <= node.pos &&
        node.end <= request.end &&
        request.getSourceFile() === node.getSourceFile(),
    );
  return literals.flatMap(({ node, file }): Site[] => {
    if (isInside(node) || !isMadeAs(program, syntax, { node, near })) return [];
    const outcome = look(program, program.typeAt(node), { path: [name], near });
    if (outcome === "lacks") return [{ node, file }];
    return outcome === "elsewhere" ? [{ node, file, perhaps: "it hands on what is made elsewhere" }] : [];
  });
}

function requestsWith(world: World, { operation, place }: Requests): Site[] {
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

function answerSites(world: World, { place, written, handled }: Extract<Rule, { touches: "answers" }>): Site[] {
  const ids = world.surface.exported(place.schema, place.members);
  const found = mentionsOf(world, ids).filter(
    ({ node, access }) => (written || access !== "write") && !(handled && isHandled(world.syntax, node)),
  );
  return [...found, ...guessedMembers(world, place)];
}

type Expectation = Extract<Rule, { touches: "example" | "status" }>;

function expectationSites(world: World, rule: Expectation): Site[] {
  const { facts, surface } = world;
  const kit = facts.kitCalls.filter((one) => one.surface === surface && one.operation === rule.operation);
  if (rule.touches === "example")
    return kit.filter(({ status, example }) => String(status) === rule.status && example === rule.example);
  const classes = [...surface.errors].filter(([, statuses]) => statuses.includes(rule.status)).map(([id]) => id);
  const calls = callsOf(world, rule.operation).map(({ call }) => call);
  const used = mentionsOf(world, new Set(classes)).filter(({ node }) => !world.syntax.is.ImportSpecifier(node.parent));
  const expected = [...used, ...comparedStatuses(world, rule.status)];
  // What an error is of shows nowhere in its type, but beside the call it is clear.
  const placed = expected.map(
    (one): Site =>
      isTogether(world.syntax, one.node, { calls, among: facts.calls.map(({ call }) => call) })
        ? one
        : { node: one.node, file: one.file, perhaps: "the error may be of another operation" },
  );
  return [...kit.filter(({ status }) => status === rule.status), ...placed];
}

function comparedStatuses({ facts, surface, statusNumbers, syntax }: World, status: number): Site[] {
  const read = facts.mentions.filter(({ ids }) => ids.some((id) => surface.statuses.has(id)));
  return statusNumbers.filter(({ node }) => {
    if ((node as Node & { text: string }).text !== String(status)) return false;
    const { parent } = node;
    const holder = syntax.is.CaseClause(parent) ? parent.parent.parent.expression : parent;
    if (!syntax.is.CaseClause(parent) && !syntax.is.BinaryExpression(parent)) return false;
    return read.some(
      (one) => one.file === node.getSourceFile() && holder.pos <= one.node.pos && one.node.end <= holder.end,
    );
  });
}
