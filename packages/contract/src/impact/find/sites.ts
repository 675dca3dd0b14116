import { ownSchemas, type Place } from "../document.ts";
import type { Rule } from "../rules.ts";
import { isHandled } from "./around.ts";
import { expectationSites } from "./expectation-sites.ts";
import { handedToOwnTypes } from "./handed.ts";
import { madeWithout, requestsWith, requestsWithout } from "./request-sites.ts";
import { callsOf, guessedCalls, handedOver, mentionsOf, type Site, type World } from "./world.ts";

/** Where a change meets the code. */
export function sitesOf(world: World, rule: Rule): Site[] {
  switch (rule.touches) {
    case "nothing":
    case "unseen":
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
      return exportSites(world, rule);
    case "clients":
      return mentionsOf(world, world.surface.exported("ClientOptions", ["baseUrl"]));
  }
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

/** Of a member without a name of its own, such as a constructor, only the export shows. */
function exportSites(world: World, { name, members }: Extract<Rule, { touches: "export" }>): Site[] {
  const ids = world.surface.exported(name, members);
  if (ids.size > 0) return mentionsOf(world, ids);
  return mentionsOf(world, world.surface.exported(name, [])).map(({ node, file }) => ({
    ...{ node, file },
    perhaps: `it may use ${members.join(".")}`,
  }));
}

function answerSites(world: World, { place, written, handled }: Extract<Rule, { touches: "answers" }>): Site[] {
  const ids = world.surface.exported(place.schema, place.members);
  const name = place.members.at(-1) ?? "";
  const found = mentionsOf(world, ids).filter(
    ({ node, access }) => (written || access !== "write") && !(handled && isHandled(world.syntax, node)),
  );
  return [
    ...found,
    ...handedOver(world, (nodes) => handedToOwnTypes(world.program, nodes, { name, ids })),
    ...guessedMembers(world, place),
  ];
}
