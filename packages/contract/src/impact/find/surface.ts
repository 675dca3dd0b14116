import type { Program, Sym, Type } from "../compiler/compiler.ts";
import { type Operation, operationsOf } from "../document.ts";
import type { Installed } from "../installed.ts";
import { beyond } from "./beyond.ts";

/** How a call gets at its operation; `beyond` calls it among others. */
export type Via = "method" | "pages" | "function" | "beyond";
export type Door = { readonly operation: string; readonly via: Via };

/** Where one installed package declares what a change may touch, as ids of declarations. */
export type Surface = {
  readonly installed: Installed;
  readonly operations: ReadonlyMap<string, Operation>;
  /** What a call can be declared as, and the operations that it then calls. */
  readonly doors: ReadonlyMap<string, readonly Door[]>;
  /** Everything else that has the name of an operation: its row, its types. */
  readonly named: ReadonlyMap<string, string>;
  readonly method: (path: string) => ReadonlySet<string>;
  readonly exported: (name: string, members: readonly string[]) => ReadonlySet<string>;
  /** The error classes of the client, by what they declare as their status. */
  readonly errors: ReadonlyMap<string, readonly number[]>;
  readonly statuses: ReadonlySet<string>;
};

export function surfaceOf(program: Program, installed: Installed): Surface {
  const operations = operationsOf(installed.document);
  const idsOf = (symbols: readonly Sym[]) => symbols.flatMap((one) => program.declarationsOf(one)).map(({ id }) => id);
  const symbols = (name: string, members: readonly string[]): Sym[] =>
    (installed.exports.get(name) ?? []).flatMap((one) => below(program, one, members));
  const client = (path: string) => symbols("Nudgescribe", path.split("."));
  const doors = new Map<string, Door[]>();
  const open = (found: readonly Sym[], door: Door) => {
    for (const id of idsOf(found)) doors.set(id, [...(doors.get(id) ?? []), door]);
  };
  for (const { id: operation, method, pagesMethod } of operations.values()) {
    if (method) open(client(method), { operation, via: "method" });
    if (pagesMethod) open(client(pagesMethod), { operation, via: "pages" });
    if (installed.name === "@nudgescribe/client") open(symbols(operation, []), { operation, via: "function" });
  }
  for (const [path, inside] of Object.entries(beyond)) {
    const [name = "", ...members] = path.split(".");
    // A path that begins small begins at a client.
    const found = members.length > 0 && /^[a-z]/.test(name) ? client(path) : symbols(name, members);
    for (const operation of inside) open(found, { operation, via: "beyond" });
  }
  const named = [...operations.keys()].flatMap((operation) =>
    [...symbols(operation, []), ...["OperationCalls", "ExampleNames"].flatMap((name) => symbols(name, [operation]))]
      .flatMap((one) => idsOf([one]))
      .map((id) => [id, operation] as const),
  );
  const errors = errorsOf(program, installed);
  return {
    installed,
    operations,
    doors,
    named: new Map(named),
    method: (path) => new Set(idsOf(client(path))),
    exported: (name, members) => new Set(idsOf(symbols(name, members))),
    errors: new Map(errors.flatMap(({ symbol, status }) => idsOf([symbol]).map((id) => [id, status] as const))),
    statuses: new Set(idsOf(errors.flatMap(({ type }) => program.propertyOf(type, "status") ?? []))),
  };
}

/** A member of what a symbol declares, through arrays, alternatives and what is not always there. */
function below(program: Program, symbol: Sym, members: readonly string[]): Sym[] {
  const [first, ...rest] = members;
  if (first === undefined) return [symbol];
  const types = [program.declaredType(symbol), program.typeOf(symbol)].flatMap((one) => one ?? []);
  for (const type of types) {
    const found = membersOf(program, type, first);
    if (found.length > 0) return found.flatMap((one) => inside(program, one, rest));
  }
  return [];
}

function inside(program: Program, symbol: Sym, members: readonly string[]): Sym[] {
  const [first, ...rest] = members;
  if (first === undefined) return [symbol];
  const type = program.typeOf(symbol);
  return type ? membersOf(program, type, first).flatMap((one) => inside(program, one, rest)) : [];
}

const membersOf = (program: Program, type: Type, name: string): Sym[] =>
  objectsIn(program, type).flatMap((part) => program.propertyOf(part, name) ?? []);

/** The object types that a type is made of: alternatives, and what arrays hold. */
export function objectsIn(program: Program, type: Type): Type[] {
  return program.partsOf(type).flatMap((part) => {
    const element = program.elementOf(part);
    return element && element !== part ? objectsIn(program, element) : [part];
  });
}

type ErrorClass = { readonly symbol: Sym; readonly type: Type; readonly status: readonly number[] };

function errorsOf(program: Program, { name, exports }: Installed): ErrorClass[] {
  if (name !== "@nudgescribe/client") return [];
  const candidates = [...exports].filter(([exported]) => exported.endsWith("Error")).flatMap(([, found]) => found);
  return candidates.flatMap((symbol): ErrorClass[] => {
    const type = program.declaredType(symbol);
    const member = type && program.propertyOf(type, "status");
    const status = member && program.typeOf(member);
    if (!type || !status) return [];
    const values = program.partsOf(status).map((part) => program.literalOf(part));
    return [{ symbol, type, status: values.filter((value) => typeof value === "number") }];
  });
}
