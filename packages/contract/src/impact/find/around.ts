import type { Node } from "../compiler/compiler.ts";
import type { Syntax } from "../compiler/syntax.ts";

/** Whether the code at a name says already what happens when the value is missing. */
export function isHandled({ is, kind }: Syntax, name: Node): boolean {
  const { parent } = name;
  if (is.BindingElement(parent)) return parent.initializer !== undefined;
  const value = is.PropertyAccessExpression(parent) || is.ElementAccessExpression(parent) ? parent : name;
  const outer = value.parent;
  if (is.PropertyAccessExpression(outer) || is.ElementAccessExpression(outer) || is.CallExpression(outer))
    return outer.expression === value && outer.questionDotToken !== undefined;
  if (is.BinaryExpression(outer)) {
    const operator = outer.operatorToken.kind;
    const compares = [
      kind.InKeyword,
      kind.EqualsEqualsToken,
      kind.EqualsEqualsEqualsToken,
      kind.ExclamationEqualsToken,
      kind.ExclamationEqualsEqualsToken,
    ];
    const chooses = [kind.QuestionQuestionToken, kind.BarBarToken, kind.AmpersandAmpersandToken];
    return compares.includes(operator) || (outer.left === value && chooses.includes(operator));
  }
  const asks = [kind.IfStatement, kind.ConditionalExpression, kind.PrefixUnaryExpression];
  const { expression, condition, operand } = outer as Node &
    Partial<Record<"expression" | "condition" | "operand", Node>>;
  return asks.includes(outer.kind) && (condition ?? operand ?? expression) === value;
}

/** Whether the innermost function around the node that calls the API at all has one of these calls. */
export function isTogether(
  { kind }: Syntax,
  node: Node,
  { calls, among }: { readonly calls: readonly Node[]; readonly among: readonly Node[] },
): boolean {
  const functions = [
    kind.FunctionDeclaration,
    kind.FunctionExpression,
    kind.ArrowFunction,
    kind.MethodDeclaration,
    kind.Constructor,
    kind.GetAccessor,
    kind.SetAccessor,
  ];
  const file = node.getSourceFile();
  for (let at: Node | undefined = node.parent; at && at !== file; at = at.parent) {
    const { pos, end } = at;
    const isInside = (call: Node) => call.getSourceFile() === file && pos <= call.pos && call.end <= end;
    if (functions.includes(at.kind) && among.some(isInside)) return calls.some(isInside);
  }
  return false;
}
