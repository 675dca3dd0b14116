import { nearest } from "../judge/near.ts";
import type { Finding } from "./breaks.ts";
import { type Content, type Document, follow, operationAt, type Schema } from "./document.ts";
import { additional } from "./sentence.ts";

/** What the contract has instead, when something there looks alike. */
export function hintFor(finding: Finding, next: Document): string | undefined {
  const { result, interaction } = finding;
  if (result.code === "request.path-or-method.unknown") return movedTo(next, interaction.comments.operation);
  if (!result.code.endsWith(".body.incompatible")) return undefined;

  const removed = additional(result.message);
  const required = /must have required property '(.+)'$/.exec(result.message)?.[1];
  const here = (result.mockDetails?.value ?? {}) as Record<string, unknown>;
  const named = Object.keys(schemaAt(next, finding)?.properties ?? {});
  if (removed !== undefined)
    return didYouMean(
      nearest(
        removed,
        named.filter((name) => !(name in here)),
      ),
    );
  if (required !== undefined) {
    const sent = nearest(
      required,
      Object.keys(here).filter((name) => !named.includes(name)),
    );
    return sent && `is it what ${sent} was?`;
  }
  const allowed = result.specDetails?.value;
  if (typeof result.mockDetails?.value !== "string" || !Array.isArray(allowed)) return undefined;
  return didYouMean(nearest(result.mockDetails.value, allowed.map(String)));
}

const didYouMean = (name: string | undefined): string | undefined => name && `did you mean ${name}?`;

function movedTo(next: Document, operation: string): string | undefined {
  for (const [path, item] of Object.entries(next.paths))
    for (const [method, one] of Object.entries(item))
      if (one.operationId === operation) return `${operation} is now ${method.toUpperCase()} ${path}`;
  return undefined;
}

function schemaAt(next: Document, { interaction, place: [side, , ...steps] }: Finding): Schema | undefined {
  const operation = operationAt(next, interaction.request.method, interaction.request.path);
  const holder =
    side === "request"
      ? follow<{ content?: Content }>(next, operation?.requestBody)
      : follow<{ content?: Content }>(next, operation?.responses?.[interaction.response.status]);
  const type = interaction[side === "request" ? "request" : "response"].body?.contentType.split(";")[0] ?? "";
  const step = (schema: Schema | undefined, name: string): Schema | undefined => {
    const found = follow<Schema>(next, schema);
    return found?.properties?.[name] ?? (/^\d+$/.test(name) ? found?.items : undefined);
  };
  return follow<Schema>(next, steps.filter((name) => name !== "").reduce(step, holder?.content?.[type]?.schema));
}
