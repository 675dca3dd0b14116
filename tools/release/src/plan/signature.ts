import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

/** Whether a function or method takes what it took, and something more that may be left out: calls of it still compile. */
export function takesMoreIfLiked(old: string, next: string): boolean {
  const [before, after] = [signatureOf(old), signatureOf(next)];
  if (!before || !after || after.parameters.length <= before.parameters.length) return false;
  const more = after.parameters.slice(before.parameters.length);
  const rest = { ...after, parameters: after.parameters.slice(0, before.parameters.length) };
  return JSON.stringify(textOf(rest)) === JSON.stringify(textOf(before)) && more.every(({ optional }) => optional);
}

type Signature = {
  readonly around: string;
  readonly parameters: readonly { readonly text: string; readonly optional: boolean }[];
};

const textOf = ({ around, parameters }: Signature): unknown => [around, parameters.map(({ text }) => text)];

/** A declaration as its parameters and the text around them; overloads and anything else are none. */
function signatureOf(code: string): Signature | undefined {
  const text = /^(?:declare )?function\b/.test(code) ? code : `declare class Holder { ${code} }`;
  const file = ts.createSourceFile("signature.ts", text, ts.ScriptTarget.Latest, true);
  const [statement, ...others] = file.statements;
  const nodes = statement && ts.isClassDeclaration(statement) ? statement.members : [statement];
  const [node] = nodes;
  if (!node || others.length > 0 || nodes.length > 1 || !ts.isFunctionLike(node)) return undefined;
  const print = (part: ts.Node) => printer.printNode(ts.EmitHint.Unspecified, part, file);
  const parameters = node.parameters.map((parameter) => ({
    text: print(parameter),
    optional: parameter.questionToken !== undefined || parameter.dotDotDotToken !== undefined,
  }));
  const [start, end] = [node.parameters.pos, node.parameters.end];
  return { around: `${text.slice(0, start)}${text.slice(end)}`, parameters };
}
