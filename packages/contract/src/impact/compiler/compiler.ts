import type ts from "typescript";

export type Node = ts.Node;
export type SourceFile = ts.SourceFile;
/** Of the compiler that made it; only that one can be asked about it. */
export type Sym = { readonly name: string; readonly flags: number };
export type Type = { readonly flags: number };
/** Where something is declared: the same place has the same id. */
export type Declaration = { readonly id: string; readonly file: string };

/** The consumer's own TypeScript, of whatever version. */
export type Compiler = {
  readonly version: string;
  readonly kind: typeof ts.SyntaxKind;
  /**
   * The project and those that it references.
   *
   * @throws Error in one line, when the configuration is wrong
   */
  readonly open: (config: string) => Program[];
  readonly close: () => void;
};

/** What is asked of a project, in the terms that TypeScript 5, 6 and 7 share. */
export type Program = {
  readonly config: string;
  readonly fileNames: readonly string[];
  readonly sourceFile: (fileName: string) => SourceFile | undefined;
  /** What a file exports, by name; aliases are followed. */
  readonly exportsOf: (fileName: string) => ReadonlyMap<string, Sym>;
  /** What a name stands for; aliases are followed. */
  readonly symbolAt: (node: Node) => Sym | undefined;
  readonly declarationsOf: (symbol: Sym) => readonly Declaration[];
  readonly typeOf: (symbol: Sym) => Type | undefined;
  /** The type that a class, an interface or an alias declares. */
  readonly declaredType: (symbol: Sym) => Type | undefined;
  readonly typeAt: (node: Node) => Type | undefined;
  /** The type that is expected at an expression. */
  readonly expectedAt: (node: Node) => Type | undefined;
  /** The declarations of what can be called; of a union, those of its alternatives are asked for one by one. */
  readonly signaturesOf: (type: Type) => readonly Declaration[];
  /** What a function takes at an argument, by its declaration: of a type parameter, what it must be. */
  readonly parametersAt: (callee: Node, index: number) => readonly Type[];
  readonly propertyOf: (type: Type, name: string) => Sym | undefined;
  readonly propertiesOf: (type: Type) => readonly Sym[];
  /** The alternatives of a union without `undefined` and `null`; else the type itself. */
  readonly partsOf: (type: Type) => readonly Type[];
  /** What an array holds. */
  readonly elementOf: (type: Type) => Type | undefined;
  readonly literalOf: (type: Type) => string | number | undefined;
  /** Of `Answers<"createCustomerGroup">`: the literal type. */
  readonly aliasArgumentsOf: (type: Type) => readonly Type[];
  readonly isAssignable: (from: Type, to: Type) => boolean;
};

/** The same numbers in TypeScript 5, 6 and 7. */
const [any, optional] = [1, 1 << 24];

export const isAny = (type: Type | undefined): boolean => type !== undefined && (type.flags & any) !== 0;
export const isOptional = (symbol: Sym): boolean => (symbol.flags & optional) !== 0;
