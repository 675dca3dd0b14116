import { unescaped } from "./pointer.ts";

/** The parts of an OpenAPI 3.1 document that the generator reads. */
export type Document = {
  paths: Record<string, PathItem>;
  security?: SecurityRequirement[];
  components: {
    schemas: Record<string, Schema>;
    securitySchemes: Record<string, SecurityScheme>;
    responses?: Record<string, Response>;
    parameters?: Record<string, Parameter>;
  };
};

export type Evidence = { level: string; source: string[]; note?: string };
export type Ref = { $ref: string };
export type SecurityRequirement = Record<string, string[]>;
export type SecurityScheme = { type: "apiKey"; in: string; name: string } | { type: "http"; scheme: string };
export type Parameter = { name: string; in: string; "x-sensitive"?: boolean };
export type MediaType = { schema?: Schema; examples?: Record<string, unknown> };
export type Response = {
  description: string;
  content?: Record<string, MediaType>;
  "x-vendor-meaning"?: string;
  "x-evidence"?: Evidence;
};
export type PathItem = Record<string, Operation>;

export type Operation = {
  operationId: string;
  summary: string;
  description: string;
  externalDocs?: { url: string };
  security?: SecurityRequirement[];
  parameters?: (Parameter | Ref)[];
  requestBody?: { content: Record<string, MediaType>; "x-evidence"?: Evidence };
  responses: Record<string, Response | Ref>;
  "x-method": string;
  "x-effect": "safe" | "idempotent" | "unsafe";
  "x-evidence": Evidence;
  "x-pages"?: { count: string; total: string; page: string; first: number; method?: string };
  "x-accept"?: { field: string; media: Record<string, string> };
};

export type Schema = {
  $ref?: string;
  "x-known-values"?: string[];
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  format?: string;
  writeOnly?: boolean;
  "x-sensitive"?: boolean;
  "x-evidence"?: Evidence;
};

export type OperationEntry = { method: string; path: string; operation: Operation };

const methods = ["get", "put", "post", "delete", "patch"];

/** Every operation of the document, in the order of its paths. */
export function listOperations(document: Document): OperationEntry[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ method, path, operation })),
  );
}

/** Follows a local `$ref`; anything else comes back as it is. */
export function resolve<T extends object>(document: Document, node: T | Ref): T {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as T;
  let target: unknown = document;
  for (const key of node.$ref.replace(/^#\//, "").split("/")) {
    target = (target as Record<string, unknown> | undefined)?.[unescaped(decodeURIComponent(key))];
  }
  if (!target) throw new Error(`${node.$ref} points at nothing in the bundled document`);
  return resolve(document, target as T | Ref);
}

/** `#/components/schemas/CustomerGroup` → `CustomerGroup`. */
export function schemaName(schema: Schema): string | undefined {
  return schema.$ref?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1];
}
