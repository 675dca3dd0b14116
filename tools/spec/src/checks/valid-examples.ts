import { createAjv, culprit, deepest, validatorOf } from "../ajv.ts";
import { closed, closedDocument } from "../closed.ts";
import type { Contract } from "../contract.ts";
import { isObject, items, type Json, type JsonObject, members, type Path, pointerPath, resolve } from "../json.ts";
import type { Part } from "../parts.ts";
import { type Problem, problemAt } from "../problem.ts";

type Example = { path: Path; value: Json; schema: Json };

/** The mock, the docs and the tests eat the examples: each fits its schema and has no member that the schema lacks. */
export function validExamples(contract: Contract): Problem[] {
  const ajv = createAjv(closedDocument(contract.document));
  const validators = new Map<string, ReturnType<typeof validatorOf> | undefined>();
  const validator = (schema: Json) => {
    const key = JSON.stringify(schema);
    if (!validators.has(key)) validators.set(key, compile(schema));
    return validators.get(key);
  };
  const compile = (schema: Json) => {
    try {
      return validatorOf(ajv, closed(schema));
    } catch {
      return undefined; // told by the check of the schemas
    }
  };

  return contract.parts.flatMap(examplesOf(contract.document)).flatMap(({ path, value, schema }) => {
    const validate = validator(schema);
    if (!validate || validate(value)) return [];
    const error = deepest(validate.errors);
    const place = error ? [...path, ...culprit(error)] : path;
    const what = `the example ${error?.message ?? "does not fit its schema"}: ${place.at(-1)}`;
    const todo = "Correct the example; if the API does answer so, correct the schema with its evidence.";
    return [problemAt(contract, place, { rule: "valid-examples", what, todo })];
  });
}

/** The examples that stand in a part, each with the schema that it has to fit. */
const examplesOf =
  (document: JsonObject) =>
  ({ kind, path, node }: Part): Example[] => {
    if (kind === "media type" || kind === "parameter") {
      const schema = node["schema"];
      if (schema === undefined) return [];
      const named = members(node["examples"]).flatMap(([name, json]) => {
        const example = resolve(document, json);
        const home =
          isObject(json) && typeof json["$ref"] === "string" ? pointerPath(json["$ref"]) : [...path, "examples", name];
        return isObject(example) && example["value"] !== undefined
          ? [{ path: [...home, "value"], value: example["value"], schema }]
          : [];
      });
      return [...named, ...stated(node, path, schema, ["example"])];
    }
    if (kind !== "schema" && kind !== "property" && kind !== "items") return [];
    const listed = items(node["examples"]).map((value, index) => ({
      path: [...path, "examples", `${index}`],
      value,
      schema: node,
    }));
    return [...listed, ...stated(node, path, node, ["example", "default"])];
  };

const stated = (node: JsonObject, path: Path, schema: Json, keys: string[]): Example[] =>
  keys.flatMap((key) => (node[key] === undefined ? [] : [{ path: [...path, key], value: node[key], schema }]));
