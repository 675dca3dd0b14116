import { type Declaration, isAny, type Node, type Program, type SourceFile, type Type } from "../compiler/compiler.ts";
import { lastName, type Syntax, unwrapped } from "../compiler/syntax.ts";
import { isOurs } from "../installed.ts";
import type { Collected } from "./collect.ts";
import { type Named, nameAt } from "./name.ts";
import type { Door, Surface } from "./surface.ts";

type Text = Node & { readonly text: string };
type At = { readonly node: Node; readonly file: SourceFile };

/** A name that is declared in one of our packages. */
export type Mention = At & { readonly ids: readonly string[]; readonly access: Named["access"] };
/** A call that reaches an operation. */
export type Call = At & {
  readonly call: Node;
  readonly surface: Surface;
  readonly operation: string;
  readonly via: Door["via"] | "name";
  readonly request: Node | undefined;
};
/** A call of the contract kit that names an operation. */
export type KitCall = At & {
  readonly surface: Surface;
  readonly operation: string;
  readonly status: number | undefined;
  readonly example: string | undefined;
};
/** Something that has the right name, of a value that nobody knows the type of. */
export type Guess = At & { readonly name: string; readonly operation?: string; readonly why: string };

const unknownType = "the type is any";
const chosenLater = "the operation is chosen at run time";

export type Facts = {
  readonly mentions: readonly Mention[];
  readonly calls: readonly Call[];
  readonly kitCalls: readonly KitCall[];
  /** Names of operations where the types expect one. */
  readonly operationNames: readonly (At & { readonly operation: string })[];
  readonly guesses: readonly Guess[];
};

type World = { readonly program: Program; readonly syntax: Syntax; readonly surfaces: readonly Surface[] };

/** What the names and calls of a file stand for. */
export function factsOf(world: World, { file, names, calls, modules }: Collected): Facts {
  const facts = { mentions: [], calls: [], kitCalls: [], operationNames: [], guesses: [] } as {
    [Key in keyof Facts]: Facts[Key][number][];
  };
  for (const node of names) {
    const { symbols, access, unknown } = nameAt(world.program, world.syntax, node);
    const ids = symbols.flatMap((one) => world.program.declarationsOf(one)).map(({ id }) => id);
    if (ids.length > 0) facts.mentions.push({ node, file, ids, access });
    if (unknown)
      facts.guesses.push({ node, file, name: (node as Text).text, why: unknownType, ...guessedMethod(world, node) });
    const operation = operationNamed(world, node as Text);
    if (operation) facts.operationNames.push({ node, file, operation });
  }
  for (const call of calls) addCall(world, facts, { call, file });
  // `any` is everywhere, and so are names such as `message`: only next to the client it is worth a look.
  const isNear = facts.calls.length + facts.kitCalls.length > 0 || modules.some((node) => isOurs((node as Text).text));
  return { ...facts, guesses: facts.guesses.filter(({ operation }) => isNear || operation !== undefined) };
}

const reachesByName = ["call", "on", "calls", "expectViolation"];

function addCall(
  { program, syntax, surfaces }: World,
  facts: { calls: Call[]; kitCalls: KitCall[]; guesses: Guess[] },
  { call, file }: { readonly call: Node; readonly file: SourceFile },
): void {
  if (!syntax.is.CallExpression(call)) return;
  const callee = program.typeAt(call.expression);
  const node = lastName(syntax, call.expression);
  const [first, second] = call.arguments;
  if (callee === undefined || isAny(callee)) {
    const operation = first && syntax.is.StringLiteral(first) ? first.text : undefined;
    const name = (node as Text).text;
    const isKnown = operation !== undefined && surfaces.some(({ operations }) => operations.has(operation));
    if (isKnown && reachesByName.includes(name))
      facts.guesses.push({ node: first as Node, file, name, operation, why: unknownType });
    return;
  }
  const declared = declarationsOf(program, callee);
  for (const surface of surfaces) {
    for (const { operation, via } of declared.flatMap(({ id }) => surface.doors.get(id) ?? []))
      facts.calls.push({ node, file, call, surface, operation, via, request: via === "function" ? second : first });
    if (!declared.some(({ file }) => file.startsWith(`${surface.installed.folder}/`))) continue;
    const operations = first ? literalsOf(program, first).filter((one) => surface.operations.has(String(one))) : [];
    const isKit = surface.installed.name === "@nudgescribe/contract";
    for (const operation of operations.map(String)) {
      if (operations.length > 1)
        facts.guesses.push({ node: first as Node, file, name: "", operation, why: chosenLater });
      else if (isKit) facts.kitCalls.push({ node: first as Node, file, surface, operation, ...noAnswer });
      else facts.calls.push({ node: first as Node, file, call, surface, operation, via: "name", request: second });
    }
    if (isKit && first && syntax.is.PropertyAccessExpression(call.expression))
      facts.kitCalls.push(
        ...answersAt({ program, syntax }, { file, surface, receiver: call.expression.expression, first, second }),
      );
  }
}

/** The same few functions are called again and again. */
const known = new WeakMap<Type, readonly Declaration[]>();

function declarationsOf(program: Program, callee: Type): readonly Declaration[] {
  const found = known.get(callee) ?? program.partsOf(callee).flatMap((part) => program.signaturesOf(part));
  known.set(callee, found);
  return found;
}

const noAnswer = { status: undefined, example: undefined };

type AnswerCall = { file: SourceFile; surface: Surface; receiver: Node; first: Node; second: Node | undefined };

/** `api.on("createCustomerGroup").once(403, { example: "expired" })`, wherever the part in front comes from. */
function answersAt({ program, syntax }: Omit<World, "surfaces">, at: AnswerCall): KitCall[] {
  const { file, surface, receiver, first, second } = at;
  const type = program.typeAt(receiver);
  const [argument] = type ? program.aliasArgumentsOf(type) : [];
  const operation = argument && program.literalOf(argument);
  const [status] = literalsOf(program, first);
  if (typeof operation !== "string" || typeof status !== "number") return [];
  const choice = second && program.typeAt(second);
  const member = choice && program.propertyOf(choice, "example");
  const chosen = member && program.typeOf(member);
  const example = chosen && program.partsOf(chosen).map((part) => program.literalOf(part))[0];
  const literal = second && unwrapped(syntax, second);
  const named = literal && exampleIn(syntax, literal);
  return [{ node: named ?? first, file, surface, operation, status, example: example as string | undefined }];
}

function exampleIn({ is }: Syntax, literal: Node): Node | undefined {
  if (!is.ObjectLiteralExpression(literal)) return undefined;
  const found = literal.properties.find((one) => is.PropertyAssignment(one) && one.name.getText() === "example");
  return is.PropertyAssignment(found) ? found.initializer : undefined;
}

function literalsOf(program: Program, node: Node): (string | number)[] {
  const type = program.typeAt(node);
  return type ? literalsIn(program, type).flatMap((one) => one ?? []) : [];
}

const literalsIn = (program: Program, type: Type): (string | number | undefined)[] =>
  program.partsOf(type).map((part) => program.literalOf(part));

/** `something.customerGroups.create`, of something that is `any`. */
function guessedMethod({ syntax, surfaces }: World, node: Node): { operation?: string } {
  const { parent } = node;
  if (!syntax.is.PropertyAccessExpression(parent)) return {};
  const path = `${(lastName(syntax, parent.expression) as Text).text}.${(node as Text).text}`;
  const found = surfaces
    .flatMap(({ operations }) => [...operations.values()])
    .find(({ method, pagesMethod }) => [method, pagesMethod].includes(path));
  return found ? { operation: found.id } : {};
}

/** The name of an operation, where the types expect the name of an operation and nothing else. */
function operationNamed({ program, syntax, surfaces }: World, node: Text): string | undefined {
  const known = surfaces.find(({ operations }) => operations.has(node.text))?.operations;
  if (!known) return undefined;
  // A type of the consumer may have a few of these names by chance; ours has them all, or all but a few.
  const isOurs = (names: readonly unknown[]) =>
    names.length * 2 > known.size && names.every((name) => known.has(String(name)));
  if (isOurs(namesExpectedAt(program, syntax, node))) return node.text;
  const { parent } = node;
  if (!syntax.is.CallExpression(parent) || syntax.is.Identifier(node)) return undefined;
  // A function that takes any one of them: at the call, its type parameter is this one already.
  const index = parent.arguments.findIndex((argument) => (argument as Node) === node);
  const taken = program.parametersAt(parent.expression, index);
  return taken.some((type) => isOurs(literalsIn(program, type))) ? node.text : undefined;
}

function namesExpectedAt(program: Program, { is, kind }: Syntax, node: Text): readonly unknown[] {
  const { parent } = node;
  if (is.PropertyAssignment(parent) && parent.name === node) {
    const table = program.expectedAt(parent.parent);
    return table && !isAny(table) ? program.propertiesOf(table).map(({ name }) => name) : [];
  }
  if (is.Identifier(node) || is.LiteralType(parent)) return [];
  const compared = is.CaseClause(parent)
    ? parent.parent.parent.expression
    : is.BinaryExpression(parent) && parent.operatorToken.kind !== kind.EqualsToken && (parent.right as Node) === node
      ? parent.left
      : undefined;
  const type = compared ? program.typeAt(compared) : program.expectedAt(node);
  return type ? literalsIn(program, type) : [];
}
