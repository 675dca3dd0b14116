import { credentialsOf, type Document, type Operation } from "./document.ts";
import type { Interaction, Pact } from "./pact.ts";

/**
 * A copy of the document in the form that the comparator reads rightly; it means the same.
 *
 * - `additionalProperties: true` becomes `{}`: of `true` the comparator makes `false` in answers.
 * - Discriminators go: its validator refuses to compile one with a `mapping`, and `const` tells the members apart.
 * - `if` with `else` alone, or with `then` alone, becomes a union: it does not follow references in them.
 * - Credentials that every alternative names become required headers too: of `{a, b}` it takes either for enough.
 */
export function prepareDocument(document: Document): Document {
  const copy = rewrite(document) as Document;
  const paths = Object.entries(copy.paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).map(([method, operation]) => [method, withCredentials(copy, method, operation)]),
    ),
  ]);
  return { ...copy, info: copy.info ?? {}, paths: Object.fromEntries(paths) };
}

function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewrite);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(
    ([name, part]) => !(name === "discriminator" && typeof part === "object" && part && "propertyName" in part),
  );
  return withoutCondition(
    Object.fromEntries(
      members.map(([name, part]) => {
        if (name === "additionalProperties" && part === true) return [name, {}];
        return [name, name === "examples" || name === "example" ? part : rewrite(part)];
      }),
    ),
  );
}

function withoutCondition(node: Record<string, unknown>): Record<string, unknown> {
  const { if: condition, then: met, else: unmet, ...rest } = node;
  const isSchema = typeof condition === "object" && condition !== null && !("anyOf" in node);
  if (!isSchema || (met === undefined) === (unmet === undefined)) return node;
  return { ...rest, anyOf: met === undefined ? [condition, unmet] : [{ not: condition }, met] };
}

const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

function withCredentials(document: Document, method: string, operation: Operation): Operation {
  if (!methods.includes(method)) return operation;
  const required = credentialsOf(document, operation).filter((one) => one.required);
  const headers = required.map(({ name }) => ({ name, in: "header", required: true, schema: { type: "string" } }));
  return { ...operation, parameters: [...(operation.parameters ?? []), ...headers] };
}

/** The comparator chooses the schema of an answer by what the request accepts, not by what came. */
export function preparePact(pact: Pact): Pact {
  return { ...pact, interactions: pact.interactions.map(acceptingWhatCame) };
}

function acceptingWhatCame(interaction: Interaction): Interaction {
  const came = interaction.response.headers["content-type"];
  const { accept: _accepted, ...headers } = interaction.request.headers;
  const request = { ...interaction.request, headers: came ? { ...headers, accept: came } : headers };
  return { ...interaction, request };
}
