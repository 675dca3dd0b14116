import type { Node, Program, SourceFile } from "../compiler/compiler.ts";
import type { Syntax } from "../compiler/syntax.ts";

/** The parts of a file that a change can touch, by syntax alone. */
export type Collected = {
  readonly file: SourceFile;
  /** Identifiers and texts with a name of interest. */
  readonly names: readonly Node[];
  readonly calls: readonly Node[];
  readonly literals: readonly Node[];
  /** Values that go somewhere with a type of its own: arguments, results, initializers, attributes. */
  readonly handed: readonly Node[];
  readonly statusNumbers: readonly Node[];
  /** Texts that a module is imported by. */
  readonly modules: readonly Node[];
};

/** @param isOurs whether a file belongs to one of our packages */
export function ownFiles(program: Program, isOurs: (file: string) => boolean): SourceFile[] {
  return program.fileNames
    .filter((name) => !/\.d\.[cm]?ts$|\.json$|[\\/]node_modules[\\/]/.test(name) && !isOurs(name))
    .flatMap((name) => program.sourceFile(name) ?? []);
}

export function collect(file: SourceFile, syntax: Syntax, isOfInterest: (name: string) => boolean): Collected {
  const { is, kind } = syntax;
  const [names, calls, literals, handed, statusNumbers, modules]: Node[][] = [[], [], [], [], [], []];
  const aliases = aliasesOf(file, syntax, isOfInterest);
  const visit = (node: Node): void => {
    // What a JSDoc comment says is a type only in JavaScript.
    if (isJavaScript(file)) for (const comment of (node as { jsDoc?: readonly Node[] }).jsDoc ?? []) visit(comment);
    if (is.Identifier(node) || is.StringLiteral(node) || is.NoSubstitutionTemplateLiteral(node)) {
      if (is.StringLiteral(node) && isModuleName(node, syntax)) modules?.push(node);
      else if (isOfInterest(node.text) || aliases.has(node.text)) names?.push(node);
    } else if (is.CallExpression(node)) calls?.push(node);
    else if (is.ObjectLiteralExpression(node)) literals?.push(node);
    else if (is.NumericLiteral(node) && /^[1-5]\d\d$/.test(node.text)) statusNumbers?.push(node);
    if (isHanded(node, syntax)) handed?.push(node);
    if (node.kind !== kind.Identifier) node.forEachChild(visit);
  };
  visit(file);
  return { file, names, calls, literals, handed, statusNumbers, modules } as Collected;
}

function isHanded(node: Node, { is, kind }: Syntax): boolean {
  const { parent } = node;
  const hasOwnType =
    is.Identifier(node) || is.CallExpression(node) || is.AwaitExpression(node) || is.PropertyAccessExpression(node);
  if (!hasOwnType) return false;
  if (is.CallExpression(parent)) return parent.expression !== node;
  if (parent.kind === kind.VariableDeclaration)
    return (parent as { type?: Node }).type !== undefined && (parent as { initializer?: Node }).initializer === node;
  if (is.PropertyAssignment(parent)) return parent.initializer === node;
  if (parent.kind === kind.ArrowFunction) return (parent as { body?: Node }).body === node;
  return parent.kind === kind.ReturnStatement || parent.kind === kind.JsxExpression;
}

/** `import { UnauthorisedError as Refused }` gives a name of interest another one. */
function aliasesOf(file: SourceFile, { is }: Syntax, isOfInterest: (name: string) => boolean): Set<string> {
  const aliases = new Set<string>();
  for (const statement of file.statements) {
    const bindings = is.ImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    for (const { propertyName, name } of bindings && is.NamedImports(bindings) ? bindings.elements : [])
      if (propertyName && isOfInterest(propertyName.text)) aliases.add(name.text);
  }
  return aliases;
}

const isJavaScript = ({ fileName }: SourceFile): boolean => /\.[cm]?jsx?$/.test(fileName);

function isModuleName({ parent }: Node, { is, kind }: Syntax): boolean {
  if (is.CallExpression(parent)) {
    const { expression } = parent;
    const isRequire =
      is.Identifier(expression) && expression.text === "require" && isJavaScript(parent.getSourceFile());
    return isRequire || expression.kind === kind.ImportKeyword;
  }
  return parent.kind === kind.ImportDeclaration || parent.kind === kind.ExportDeclaration;
}
