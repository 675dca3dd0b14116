import { ownContract } from "../own-contract.ts";
import { referredTo } from "../pointer.ts";

/** The parts of a bundled OpenAPI document that recordings are held against. */
export type Document = {
  readonly openapi?: string;
  readonly info?: { readonly version?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly securitySchemes?: Readonly<Record<string, SecurityScheme>> };
  readonly security?: readonly Requirement[];
};
export type Operation = {
  readonly operationId?: string;
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: { readonly content?: Content } | Ref;
  readonly responses?: Readonly<Record<string, { readonly content?: Content } | Ref>>;
  readonly security?: readonly Requirement[];
};
export type Ref = { readonly $ref: string };
export type Requirement = Readonly<Record<string, readonly string[]>>;
export type Parameter = { readonly name: string; readonly in: string; readonly required?: boolean };
export type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};
type SecurityScheme = { readonly type: string; readonly in?: string; readonly name?: string; readonly scheme?: string };

/** The contract that this version of the kit was made with. */
export const readContract = (): Document => ownContract() as Document;

/** Follows a local `$ref`; undefined when it points at nothing. */
export function follow<T extends object>(document: Document, node: T | Ref | undefined): T | undefined {
  if (!node || !("$ref" in node) || typeof node.$ref !== "string") return node as T | undefined;
  return follow(document, referredTo(document, node.$ref) as T | Ref | undefined);
}

export const operationAt = (document: Document, method: string, path: string): Operation | undefined =>
  document.paths[path]?.[method.toLowerCase()];

/** Headers that a call must or may carry: credentials and parameters. Names in lower case. */
export function headersOf(document: Document, operation: Operation): { name: string; required: boolean }[] {
  const parameters = (operation.parameters ?? [])
    .map((parameter) => follow<Parameter>(document, parameter))
    .filter((parameter) => parameter?.in === "header")
    .map((parameter) => ({ name: parameter?.name.toLowerCase() ?? "", required: parameter?.required === true }));
  return [...parameters, ...credentialsOf(document, operation)];
}

/** A credential is required when every alternative of the operation's security names it. */
export function credentialsOf(document: Document, operation: Operation): { name: string; required: boolean }[] {
  const alternatives = operation.security ?? document.security ?? [];
  return [...new Set(alternatives.flatMap((one) => Object.keys(one)))].flatMap((scheme) => {
    const name = headerOf(document.components?.securitySchemes?.[scheme]);
    return name ? [{ name, required: alternatives.every((one) => scheme in one) }] : [];
  });
}

function headerOf(scheme: SecurityScheme | undefined): string | undefined {
  if (scheme?.type === "http" || scheme?.type === "oauth2") return "authorization";
  return scheme?.type === "apiKey" && scheme.in === "header" ? scheme.name?.toLowerCase() : undefined;
}
