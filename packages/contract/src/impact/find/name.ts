import { isAny, type Node, type Program, type Sym, type Type } from "../compiler/compiler.ts";
import type { Syntax } from "../compiler/syntax.ts";

/** What a name in the source stands for. */
export type Named = {
  readonly symbols: readonly Sym[];
  readonly access: "read" | "write" | "type";
  /** It is read from a value of type `any`, so nobody can know. */
  readonly unknown?: true;
};

const nothing: Named = { symbols: [], access: "read" };

/** What an identifier, or a text in its place, stands for: members are looked up where they are declared. */
export function nameAt(program: Program, syntax: Syntax, node: Node): Named {
  const { is } = syntax;
  const name = (node as Node & { text: string }).text;
  const parent = node.parent;
  // The local name of an import is told by its name of ours.
  if (is.ImportSpecifier(parent) && parent.propertyName && parent.name === node) return nothing;
  const member = (type: Type | undefined, access: Named["access"]): Named => {
    if (isAny(type)) return { ...nothing, access, unknown: true };
    return { symbols: type ? membersNamed(program, type, name) : [], access };
  };
  if (is.PropertyAccessExpression(parent) && parent.name === node)
    return member(program.typeAt(parent.expression), isAssigned(syntax, parent) ? "write" : "read");
  if (is.ElementAccessExpression(parent) && parent.argumentExpression === node)
    return member(program.typeAt(parent.expression), isAssigned(syntax, parent) ? "write" : "read");
  if (is.BindingElement(parent) && is.ObjectBindingPattern(parent.parent)) {
    // The local name of a renamed member is no name of ours.
    if (parent.propertyName ? parent.propertyName !== node : parent.name !== node) return nothing;
    return parent.initializer === node ? plain(program, node) : member(program.typeAt(parent.parent), "read");
  }
  if ((is.PropertyAssignment(parent) || is.ShorthandPropertyAssignment(parent)) && parent.name === node) {
    const pattern = patternType(program, syntax, parent.parent);
    if (pattern) return member(pattern, "read");
    const expected = program.expectedAt(parent.parent);
    return isAny(expected) ? nothing : member(expected, "write");
  }
  if (is.LiteralType(parent)) return memberOfType(program, syntax, node);
  if (is.BinaryExpression(parent) && parent.operatorToken.kind === syntax.kind.InKeyword && parent.left === node)
    return member(program.typeAt(parent.right), "read");
  return is.Identifier(node) ? plain(program, node) : nothing;
}

function plain(program: Program, node: Node): Named {
  const symbol = program.symbolAt(node);
  return { symbols: symbol ? [symbol] : [], access: "read" };
}

/** In a union only some alternatives may have the member, and the one that has it counts. */
function membersNamed(program: Program, type: Type, name: string): Sym[] {
  const whole = program.propertyOf(type, name);
  return whole ? [whole] : program.partsOf(type).flatMap((part) => program.propertyOf(part, name) ?? []);
}

/** `CustomerGroup["group_name"]`, `Pick<CustomerGroup, "group_name">`. `Omit` takes any name. */
function memberOfType(program: Program, { is, kind }: Syntax, node: Node): Named {
  const { text } = node as Node & { text: string };
  const inner = node.parent.parent.kind === kind.UnionType ? node.parent.parent : node.parent;
  const above = inner.parent;
  const member = (types: readonly (Type | undefined)[]): Named => {
    const symbols = types.flatMap((type) => (type ? membersNamed(program, type, text) : []));
    return { symbols, access: "type" };
  };
  if (is.IndexedAccessType(above)) return member([program.typeAt(above.objectType)]);
  if (!is.TypeReference(above) || above.typeName.getText() === "Omit") return nothing;
  const others = (above.typeArguments ?? []).filter((one) => one !== inner);
  return member(others.map((one) => program.typeAt(one)));
}

const isAssigned = ({ is, kind }: Syntax, node: Node): boolean =>
  is.BinaryExpression(node.parent) && node.parent.left === node && node.parent.operatorToken.kind === kind.EqualsToken;

/** The type that `({ group_name } = group)` takes apart; nothing when the literal is a value. */
function patternType(program: Program, syntax: Syntax, literal: Node): Type | undefined {
  const { is } = syntax;
  const { parent } = literal;
  if (isAssigned(syntax, literal) && is.BinaryExpression(parent)) return program.typeAt(parent.right);
  if (!is.PropertyAssignment(parent)) return undefined;
  const outer = patternType(program, syntax, parent.parent);
  const member = outer && program.propertyOf(outer, parent.name.getText());
  return member && program.typeOf(member);
}
