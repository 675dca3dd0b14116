import ts from "typescript";

/** A declaration of an API report. */
export type Declaration = {
  readonly exported: boolean;
  /** Its first line as it were: name, parameters of the type, what it extends. */
  readonly head: string;
  /** Its members by name, or none when it has no body of members. */
  readonly members?: ReadonlyMap<string, string>;
};

const printer = ts.createPrinter({ removeComments: true });

/** The declarations of an API report by their public names, read as TypeScript. */
export function declarationsOf(report: string): ReadonlyMap<string, Declaration> {
  const code = /^```ts\n([\s\S]*?)^```$/m.exec(report)?.[1] ?? "";
  const file = ts.createSourceFile("report.ts", code, ts.ScriptTarget.Latest, true);
  const aliases = new Map(file.statements.filter(ts.isExportDeclaration).flatMap(aliasesOf));
  const found = new Map<string, Declaration>();
  for (const statement of file.statements) {
    const name = nameOf(statement);
    if (name === undefined) continue;
    const exported =
      aliases.has(name) || (ts.getCombinedModifierFlags(statement as never) & ts.ModifierFlags.Export) > 0;
    const declaration = { exported, ...partsOf(statement, file) };
    const key = aliases.get(name) ?? name;
    const other = found.get(key);
    // Overloads and merged declarations are one to a user.
    found.set(key, other ? { ...declaration, head: `${other.head}\n${declaration.head}` } : declaration);
  }
  return found;
}

/** `export { Client_2 as Client }` → `["Client_2", "Client"]`. */
function aliasesOf({ exportClause }: ts.ExportDeclaration): [string, string][] {
  if (!exportClause || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements.map(({ propertyName, name }) => [(propertyName ?? name).text, name.text]);
}

function nameOf(statement: ts.Statement): string | undefined {
  if (ts.isVariableStatement(statement)) {
    const [first] = statement.declarationList.declarations;
    return first && ts.isIdentifier(first.name) ? first.name.text : undefined;
  }
  const { name } = statement as { name?: ts.Node };
  return name && ts.isIdentifier(name) ? name.text : undefined;
}

function partsOf(statement: ts.Statement, file: ts.SourceFile): Pick<Declaration, "head" | "members"> {
  const print = (node: ts.Node) => printer.printNode(ts.EmitHint.Unspecified, node, file).replace(/\s+/g, " ").trim();
  const body =
    ts.isTypeAliasDeclaration(statement) && ts.isTypeLiteralNode(statement.type)
      ? statement.type.members
      : ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement)
        ? statement.members
        : undefined;
  const whole = print(statement).replace(/^export /, "");
  if (!body) return { head: whole };
  const members = new Map<string, string>();
  for (const member of body) {
    const name = member.name ? print(member.name) : ts.SyntaxKind[member.kind];
    members.set(name, [members.get(name), print(member)].filter(Boolean).join(" "));
  }
  return { head: whole.slice(0, whole.indexOf("{")).trim(), members };
}
