import type { Finding } from "./breaks.ts";
import { type Content, type Document, follow, operationAt, type Schema } from "./document.ts";
import type { Interaction, Pact } from "./pact.ts";

/**
 * Members of requests that the consumer sends, the kit's own contract names, and the other one does not. The
 * comparator says nothing of them, since such a request is still valid: the member is ignored, and so is what it was for.
 */
export function findRemovedMembers(pact: Pact, own: Document, next: Document): Finding[] {
  return pact.interactions.flatMap((interaction, index) => {
    const { body } = interaction.request;
    const [before, after] = [bodySchema(own, interaction), bodySchema(next, interaction)];
    if (!body || !before || !after || interaction.response.status >= 400) return [];
    return removedIn(body.content, { own, before, next, after }, []).map(({ parent, steps, name }) => ({
      index,
      interaction,
      place: ["request", "body", ...steps],
      result: {
        code: "request.body.incompatible",
        type: "error" as const,
        message: `must NOT have additional properties - ${name}`,
        mockDetails: { location: "", value: parent },
      },
    }));
  });
}

type Sides = { readonly own: Document; readonly before: Schema; readonly next: Document; readonly after: Schema };
type Removed = { readonly parent: object; readonly steps: readonly string[]; readonly name: string };

function removedIn(value: unknown, sides: Sides, steps: readonly string[]): Removed[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]): Removed[] => {
    const before = memberOf(sides.own, sides.before, name);
    const after = memberOf(sides.next, sides.after, name);
    if (before && after) return removedIn(member, { ...sides, before, after }, [...steps, name]);
    return before && !Array.isArray(value) ? [{ parent: value, steps, name }] : [];
  });
}

/** The schema of a member or an item in any of the forms that a schema has. */
function memberOf(document: Document, schema: Schema, name: string): Schema | undefined {
  const found = follow<Schema>(document, schema);
  if (!found) return undefined;
  const own = found.properties?.[name] ?? (/^\d+$/.test(name) ? found.items : undefined) ?? furtherMembers(found);
  if (own) return own;
  for (const form of [...(found.oneOf ?? []), ...(found.anyOf ?? []), ...(found.allOf ?? [])]) {
    const member = memberOf(document, form, name);
    if (member) return member;
  }
  return undefined;
}

const furtherMembers = ({ additionalProperties }: Schema): Schema | undefined =>
  typeof additionalProperties === "object" ? additionalProperties : undefined;

function bodySchema(document: Document, { request }: Interaction): Schema | undefined {
  const operation = operationAt(document, request.method, request.path);
  const type = request.body?.contentType.split(";")[0]?.toLowerCase() ?? "";
  return follow<{ content?: Content }>(document, operation?.requestBody)?.content?.[type]?.schema;
}
