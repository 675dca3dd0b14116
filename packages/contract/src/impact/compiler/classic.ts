import { dirname } from "node:path";
import type ts from "typescript";
import type { Compiler, Declaration, Program, Sym, Type } from "./compiler.ts";

/** TypeScript 5 and 6: a library. */
export function classic(typescript: typeof ts): Compiler {
  return {
    version: typescript.version,
    kind: typescript.SyntaxKind,
    open: (config) => openAll(typescript, config, new Set()),
    close: () => undefined,
  };
}

function openAll(typescript: typeof ts, config: string, seen: Set<string>): Program[] {
  if (seen.has(config)) return [];
  seen.add(config);
  const parsed = parse(typescript, config);
  const references = parsed.projectReferences ?? [];
  const below = references.flatMap((one) => openAll(typescript, typescript.resolveProjectReferencePath(one), seen));
  // A tsconfig of references alone has no program of its own.
  return parsed.fileNames.length > 0 ? [programOf(typescript, config, parsed), ...below] : below;
}

function parse(typescript: typeof ts, config: string): ts.ParsedCommandLine {
  const broken = (diagnostic: ts.Diagnostic) => new Error(said(typescript, config, diagnostic));
  const parsed = typescript.getParsedCommandLineOfConfigFile(config, undefined, {
    ...typescript.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw broken(diagnostic);
    },
  });
  const [error] = parsed?.errors.filter(({ category }) => category === typescript.DiagnosticCategory.Error) ?? [];
  if (error) throw broken(error);
  if (parsed) return parsed;
  throw new Error(`${config} cannot be read; give --project a tsconfig.json`);
}

function said(typescript: typeof ts, config: string, { file, start, messageText }: ts.Diagnostic): string {
  const text = typescript.flattenDiagnosticMessageText(messageText, " ").replace(/\s+/g, " ");
  const line = file && start !== undefined ? `:${file.getLineAndCharacterOfPosition(start).line + 1}` : "";
  return `${file?.fileName ?? config}${line} cannot be used: ${text} Mend it, or give --project another tsconfig.json`;
}

function programOf(typescript: typeof ts, config: string, parsed: ts.ParsedCommandLine): Program {
  const host = typescript.createCompilerHost(parsed.options, true);
  host.getCurrentDirectory = () => dirname(config);
  // References are read as their sources: nobody has to build first.
  Object.assign(host, { useSourceOfProjectReferenceRedirect: () => true });
  const program = typescript.createProgram({
    rootNames: parsed.fileNames,
    options: { ...parsed.options, noEmit: true },
    ...(parsed.projectReferences && { projectReferences: parsed.projectReferences }),
    host,
  });
  return { config, ...filesOf(program), ...answersOf(typescript, program.getTypeChecker(), program) };
}

const filesOf = (program: ts.Program): Pick<Program, "fileNames" | "sourceFile"> => ({
  fileNames: program.getSourceFiles().map(({ fileName }) => fileName),
  sourceFile: (fileName) => program.getSourceFile(fileName),
});

type Answers = Omit<Program, "config" | "fileNames" | "sourceFile">;

function answersOf(typescript: typeof ts, checker: ts.TypeChecker, program: ts.Program): Answers {
  const { TypeFlags, SymbolFlags } = typescript;
  const type = (one: Type) => one as ts.Type;
  const symbol = (one: Sym) => one as unknown as ts.Symbol;
  const followed = (one: ts.Symbol | undefined) =>
    one && one.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
  const place = (node: ts.Node): Declaration => {
    const file = node.getSourceFile().fileName;
    return { id: `${file}:${node.pos}`, file };
  };
  return {
    exportsOf(fileName) {
      const file = program.getSourceFile(fileName);
      const module = file && checker.getSymbolAtLocation(file);
      const found = module ? checker.getExportsOfModule(module) : [];
      return new Map(found.map((one) => [one.name, (followed(one) ?? one) as Sym]));
    },
    symbolAt: (node) => followed(checker.getSymbolAtLocation(node)) as Sym | undefined,
    declarationsOf: (one) => symbol(one).declarations?.map(place) ?? [],
    typeOf: (one) => checker.getTypeOfSymbol(symbol(one)),
    declaredType: (one) => checker.getDeclaredTypeOfSymbol(symbol(one)),
    typeAt: (node) => checker.getTypeAtLocation(node),
    expectedAt: (node) => checker.getContextualType(node as ts.Expression),
    signaturesOf: (one) =>
      type(one)
        .getCallSignatures()
        .flatMap(({ declaration }) => (declaration ? [place(declaration)] : [])),
    parametersAt: (callee, index) =>
      checker
        .getTypeAtLocation(callee)
        .getCallSignatures()
        .flatMap(({ parameters }) => {
          const parameter = parameters[index];
          const declared = parameter && checker.getTypeOfSymbol(parameter);
          return declared ? [checker.getBaseConstraintOfType(declared) ?? declared] : [];
        }),
    propertyOf: (one, name) => checker.getPropertyOfType(type(one), name) as Sym | undefined,
    propertiesOf: (one) => checker.getPropertiesOfType(type(one)) as unknown as Sym[],
    partsOf(one) {
      const { types } = type(one) as Partial<ts.UnionType>;
      if (!types || !type(one).isUnion()) return [one];
      return types.filter(({ flags }) => (flags & (TypeFlags.Undefined | TypeFlags.Null)) === 0);
    },
    elementOf: (one) => checker.getIndexTypeOfType(type(one), typescript.IndexKind.Number),
    literalOf(one) {
      const { value } = one as Partial<ts.LiteralType>;
      return typeof value === "object" ? undefined : value;
    },
    aliasArgumentsOf: (one) => type(one).aliasTypeArguments ?? [],
    isAssignable: (from, to) => checker.isTypeAssignableTo?.(type(from), type(to)) ?? true,
  };
}
