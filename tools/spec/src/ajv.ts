import { Ajv2020, type AnySchema, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Contract } from "./contract.ts";
import type { Json, JsonObject, Path } from "./json.ts";
import type { Part } from "./parts.ts";

/** An Ajv that knows the components of a document, and the keywords of OpenAPI only as comments. */
export function createAjv(document: JsonObject): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "contract", components: document["components"] } as AnySchema);
  return ajv;
}

/** Compiles a schema of the document; throws where it is none, or refers to nothing. */
export const validatorOf = (ajv: Ajv2020, schema: Json): ValidateFunction =>
  ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/')));

/** The schemas that no other schema holds: the named ones, and those of bodies and parameters. */
export const roots = ({ parts }: Pick<Contract, "parts">): Part[] =>
  parts.filter(({ kind, path }) => kind === "schema" && (path.at(-1) === "schema" || path.length === 3));

/** The error that says most: the deepest one, which a failed alternative above it only repeats. */
export function deepest(errors: ErrorObject[] | null | undefined): ErrorObject | undefined {
  const depth = ({ instancePath, keyword }: ErrorObject) =>
    instancePath.split("/").length * 2 - (keyword === "oneOf" || keyword === "anyOf" ? 1 : 0);
  return [...(errors ?? [])].sort((a, b) => depth(b) - depth(a))[0];
}

/** The node that an error is about: the value, or the member that should not be there. */
export function culprit({ instancePath, params }: ErrorObject): Path {
  const extra = params["unevaluatedProperty"] ?? params["additionalProperty"];
  const path = instancePath.split("/").slice(1);
  return typeof extra === "string" ? [...path, extra] : path;
}
