import type ts from "typescript";
import type { Node } from "./compiler.ts";

type Guards = {
  readonly [Name in keyof Shapes]: (node: Node | undefined) => node is Shapes[Name];
};

type Shapes = {
  ArrayBindingPattern: ts.ArrayBindingPattern;
  AsExpression: ts.AsExpression;
  AwaitExpression: ts.AwaitExpression;
  BinaryExpression: ts.BinaryExpression;
  BindingElement: ts.BindingElement;
  CallExpression: ts.CallExpression;
  CaseClause: ts.CaseClause;
  ElementAccessExpression: ts.ElementAccessExpression;
  ForOfStatement: ts.ForOfStatement;
  Identifier: ts.Identifier;
  ImportDeclaration: ts.ImportDeclaration;
  IndexedAccessType: ts.IndexedAccessTypeNode;
  ImportSpecifier: ts.ImportSpecifier;
  LiteralType: ts.LiteralTypeNode;
  NamedImports: ts.NamedImports;
  NewExpression: ts.NewExpression;
  NoSubstitutionTemplateLiteral: ts.NoSubstitutionTemplateLiteral;
  NonNullExpression: ts.NonNullExpression;
  NumericLiteral: ts.NumericLiteral;
  ObjectBindingPattern: ts.ObjectBindingPattern;
  ObjectLiteralExpression: ts.ObjectLiteralExpression;
  ParenthesizedExpression: ts.ParenthesizedExpression;
  PropertyAccessExpression: ts.PropertyAccessExpression;
  PropertyAssignment: ts.PropertyAssignment;
  SatisfiesExpression: ts.SatisfiesExpression;
  ShorthandPropertyAssignment: ts.ShorthandPropertyAssignment;
  SourceFile: ts.SourceFile;
  SpreadAssignment: ts.SpreadAssignment;
  StringLiteral: ts.StringLiteral;
  SwitchStatement: ts.SwitchStatement;
  TypeReference: ts.TypeReferenceNode;
};

/** Which kind a node is of: the numbers of kinds differ between the versions of TypeScript, their names do not. */
export type Syntax = { readonly is: Guards; readonly kind: typeof ts.SyntaxKind };

export function syntaxOf(kind: typeof ts.SyntaxKind): Syntax {
  const is = new Proxy({} as Guards, {
    get: (_none, name: keyof Shapes) => (node: Node | undefined) => node?.kind === kind[name],
  });
  return { is, kind };
}

/** What is in front of the expression: brackets, `as`, `satisfies`, `!` and `await` change nothing of its place. */
export function unwrapped({ is }: Syntax, node: Node): Node {
  let at = node;
  while (
    is.ParenthesizedExpression(at) ||
    is.AsExpression(at) ||
    is.SatisfiesExpression(at) ||
    is.NonNullExpression(at) ||
    is.AwaitExpression(at)
  )
    at = at.expression;
  return at;
}

/** The name that a call, or what is called, ends in. */
export function lastName(syntax: Syntax, expression: Node): Node {
  const node = unwrapped(syntax, expression);
  if (syntax.is.PropertyAccessExpression(node)) return node.name;
  if (syntax.is.ElementAccessExpression(node)) return node.argumentExpression;
  return node;
}
