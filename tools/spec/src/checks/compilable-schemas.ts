import { createAjv, roots, validatorOf } from "../ajv.ts";
import type { Contract } from "../contract.ts";
import { pointerPath } from "../json.ts";
import { type Problem, problemAt } from "../problem.ts";

const todo = "Correct the schema as JSON Schema 2020-12 has it.";

/** Prism validates nothing, and says nothing, where a schema does not compile. */
export function compilableSchemas(contract: Contract): Problem[] {
  const rule = "compilable-schemas";
  const ajv = createAjv(contract.document);
  const invalid = roots(contract).flatMap(({ path, node }) => {
    if (ajv.validateSchema(node)) return [];
    const [error] = ajv.errors ?? [];
    const place = [...path, ...pointerPath(error?.instancePath ?? "")];
    return [problemAt(contract, place, { rule, what: `${error?.message ?? "is no JSON Schema"}`, todo })];
  });
  if (invalid.length > 0) return invalid;

  const told = new Set<string>();
  return roots(contract).flatMap(({ path, node }) => {
    try {
      validatorOf(ajv, node);
      return [];
    } catch (error) {
      const what = (error as Error).message.replaceAll("contract#", "#");
      // A schema that does not compile takes along all that refer to it.
      if (told.has(what)) return [];
      told.add(what);
      return [problemAt(contract, path, { rule, what, todo })];
    }
  });
}
