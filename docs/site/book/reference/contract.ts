import type { Evidence } from "../evidence.ts";
import { inRepository, readJson } from "../repository.ts";

export type Reference = { readonly $ref: string };

export type Schema = {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: Readonly<Record<string, string>> };
  readonly "x-evidence"?: Evidence;
  readonly "x-known-values"?: readonly string[];
  readonly "x-sensitive"?: boolean;
};

export type Example = { readonly summary?: string; readonly value: unknown };

export type Media = {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
};

export type Body = {
  readonly description?: string;
  readonly "x-evidence": Evidence;
  readonly content?: Readonly<Record<string, Media>>;
};

export type Answer = Body & {
  readonly "x-vendor-label"?: string;
  readonly "x-vendor-meaning"?: string;
};

export type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description: string;
  readonly "x-evidence": Evidence;
  readonly schema: Schema;
  readonly example?: unknown;
};

export type SecurityScheme = {
  readonly type: string;
  readonly name?: string;
  readonly description: string;
  readonly "x-evidence": Evidence;
};

export type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly externalDocs?: { readonly url: string };
  readonly "x-method": string;
  readonly "x-effect": "safe" | "idempotent" | "unsafe";
  readonly "x-evidence": Evidence;
  readonly "x-pages"?: { readonly count: string; readonly method: string };
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Answer | Reference>>;
};

export type Tag = {
  readonly name: string;
  readonly description: string;
  readonly externalDocs?: { readonly url: string };
};

export type Contract = {
  readonly info: { readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly tags: readonly Tag[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
};

export type Call = Operation & { readonly method: string; readonly path: string };

export const readContract = (): Contract => readJson<Contract>("spec/dist/openapi.json");

export const callsOf = (contract: Contract): Call[] =>
  Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );

/** Follows a reference into the document; a neighbour of `$ref` has the last word. */
export function resolved<T extends object>(contract: Contract, value: T | Reference): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  const { $ref, ...beside } = value;
  const found = $ref
    .slice("#/".length)
    .split("/")
    .reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], contract);
  return { ...(found as T), ...beside };
}

export const nameOf = ({ $ref }: Schema | Reference): string | undefined => $ref?.split("/").at(-1);

export const kebab = (name: string): string => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();

export const operationRoute = (id: string): string => `reference/${kebab(id)}`;
export const schemaRoute = (name: string): string => `reference/schemas/${kebab(name)}`;

/** The file of the contract that describes an operation, and the others of its path. */
export const pathFile = ({ path }: Call): string =>
  inRepository(`spec/paths/${path.slice(1).replaceAll("/", "_")}.yaml`);
