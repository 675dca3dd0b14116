import type ts from "typescript";
import type { Compiler, Declaration, Node, Program, SourceFile, Sym, Type } from "./compiler.ts";

// What is used of `typescript/unstable/sync`, which no version promises to keep.
type Handle = { readonly index: number; readonly path: string };
type NativeSymbol = Sym & { readonly declarations: readonly Handle[] };
type NativeType = Type & {
  readonly value?: string | number;
  readonly getTypes: () => readonly NativeType[] | undefined;
  readonly isUnionType: () => boolean;
  readonly getAliasTypeArguments: () => readonly NativeType[];
};
type IndexInfo = { readonly keyType: NativeType; readonly valueType: NativeType };
type NativeSignature = { readonly declaration?: Handle; getParameters(): readonly NativeSymbol[] };
type Checker = {
  getSymbolAtLocation(node: Node): NativeSymbol | undefined;
  getAliasedSymbol(symbol: NativeSymbol): NativeSymbol;
  isUnknownSymbol(symbol: NativeSymbol): boolean;
  getExportsOfModule(symbol: NativeSymbol): readonly NativeSymbol[];
  getTypeOfSymbol(symbol: NativeSymbol): NativeType | undefined;
  getDeclaredTypeOfSymbol(symbol: NativeSymbol): NativeType;
  getTypeAtLocation(node: Node): NativeType | undefined;
  getContextualType(node: Node): NativeType | undefined;
  getSignaturesOfType(type: NativeType, kind: 0): readonly NativeSignature[];
  getBaseConstraintOfType(type: NativeType): NativeType | undefined;
  getPropertyOfType(type: NativeType, name: string): NativeSymbol | undefined;
  getPropertiesOfType(type: NativeType): readonly NativeSymbol[];
  getIndexInfosOfType(type: NativeType): readonly IndexInfo[];
  isTypeAssignableTo(from: NativeType, to: NativeType): boolean;
};
type NativeProgram = {
  getSourceFile(fileName: string): SourceFile | undefined;
  getSourceFileNames(): readonly string[];
  getConfigFileParsingDiagnostics(): readonly { readonly text: string; readonly category: number }[];
};
type Project = { readonly configFileName: string; readonly program: NativeProgram; readonly checker: Checker };
type Api = {
  parseConfigFile(file: string): { readonly fileNames: readonly string[] };
  updateSnapshot(order: { openProjects: string[] }): { getProject(config: string): Project | undefined };
  close(): void;
};

export type NativeParts = {
  readonly sync: { readonly API: new () => Api; readonly SymbolFlags: typeof ts.SymbolFlags } & {
    readonly TypeFlags: typeof ts.TypeFlags;
  };
  readonly ast: { readonly SyntaxKind: typeof ts.SyntaxKind };
  readonly version: string;
  /** The projects that a configuration references. */
  readonly referencesOf: (config: string) => readonly string[];
};

const callSignature = 0;

/** TypeScript 7: a program of its own, which is asked over a pipe. */
export function native({ sync, ast, version, referencesOf }: NativeParts): Compiler {
  const api = new sync.API();
  const openAll = (config: string, seen: Set<string>): Program[] => {
    if (seen.has(config)) return [];
    seen.add(config);
    const project = openOne(api, config);
    const below = referencesOf(config).flatMap((one) => openAll(one, seen));
    return project ? [{ config, ...filesOf(project.program), ...answersOf(sync, project) }, ...below] : below;
  };
  return { version, kind: ast.SyntaxKind, open: (config) => openAll(config, new Set()), close: () => api.close() };
}

/** Nothing, when the configuration has no file of its own. */
function openOne(api: Api, config: string): Project | undefined {
  const broken = (text: string) =>
    new Error(
      `${config} cannot be used: ${text.replace(/\s+/g, " ")} Mend it, or give --project another tsconfig.json`,
    );
  let files: readonly string[];
  try {
    files = api.parseConfigFile(config).fileNames;
  } catch (error) {
    throw broken((error as Error).message);
  }
  const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
  const [error] = project?.program.getConfigFileParsingDiagnostics() ?? [];
  if (files.length === 0 && !error) return undefined;
  if (error) throw broken(error.text);
  if (project) return project;
  throw broken("TypeScript does not open it.");
}

const filesOf = (program: NativeProgram): Pick<Program, "fileNames" | "sourceFile"> => ({
  fileNames: program.getSourceFileNames(),
  sourceFile: (fileName) => program.getSourceFile(fileName),
});

type Answers = Omit<Program, "config" | "fileNames" | "sourceFile">;

function answersOf({ SymbolFlags, TypeFlags }: NativeParts["sync"], { checker, program }: Project): Answers {
  const type = (one: Type) => one as NativeType;
  const symbol = (one: Sym) => one as NativeSymbol;
  const followed = (one: NativeSymbol | undefined) => {
    if (!one || (one.flags & SymbolFlags.Alias) === 0) return one;
    const target = checker.getAliasedSymbol(one);
    return checker.isUnknownSymbol(target) ? undefined : target;
  };
  const place = ({ path, index }: Handle): Declaration => ({ id: `${path}:${index}`, file: path });
  return {
    exportsOf(fileName) {
      const file = program.getSourceFile(fileName);
      const module = file && checker.getSymbolAtLocation(file);
      const found = module ? checker.getExportsOfModule(module) : [];
      return new Map(found.map((one) => [one.name, followed(one) ?? one]));
    },
    symbolAt: (node) => followed(checker.getSymbolAtLocation(node)),
    declarationsOf: (one) => symbol(one).declarations.map(place),
    typeOf: (one) => checker.getTypeOfSymbol(symbol(one)),
    declaredType: (one) => checker.getDeclaredTypeOfSymbol(symbol(one)),
    typeAt: (node) => checker.getTypeAtLocation(node),
    expectedAt: (node) => checker.getContextualType(node),
    signaturesOf: (one) =>
      checker
        .getSignaturesOfType(type(one), callSignature)
        .flatMap(({ declaration }) => (declaration ? [place(declaration)] : [])),
    parametersAt(callee, index) {
      const calleeType = checker.getTypeAtLocation(callee);
      const signatures = calleeType ? checker.getSignaturesOfType(calleeType, callSignature) : [];
      return signatures.flatMap((one) => {
        const parameter = one.getParameters()[index];
        const declared = parameter && checker.getTypeOfSymbol(parameter);
        return declared ? [checker.getBaseConstraintOfType(declared) ?? declared] : [];
      });
    },
    propertyOf: (one, name) => checker.getPropertyOfType(type(one), name),
    propertiesOf: (one) => checker.getPropertiesOfType(type(one)),
    partsOf(one) {
      if (!type(one).isUnionType()) return [one];
      const parts = type(one).getTypes() ?? [];
      return parts.filter(({ flags }) => (flags & (TypeFlags.Undefined | TypeFlags.Null)) === 0);
    },
    elementOf: (one) =>
      checker.getIndexInfosOfType(type(one)).find(({ keyType }) => keyType.flags & TypeFlags.Number)?.valueType,
    literalOf: (one) => type(one).value,
    aliasArgumentsOf: (one) => type(one).getAliasTypeArguments(),
    isAssignable: (from, to) => checker.isTypeAssignableTo(type(from), type(to)),
  };
}
