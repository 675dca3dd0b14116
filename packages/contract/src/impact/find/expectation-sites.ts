import type { Node } from "../compiler/compiler.ts";
import type { Rule } from "../rules.ts";
import { isTogether } from "./around.ts";
import { callsOf, mentionsOf, type Site, type World } from "./world.ts";

type Expectation = Extract<Rule, { touches: "example" | "status" }>;

/** Code that expects a status, or chooses an example of it in a test. */
export function expectationSites(world: World, rule: Expectation): Site[] {
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
