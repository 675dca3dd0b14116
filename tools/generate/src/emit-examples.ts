import { type Document, listOperations, type Response, resolve } from "./document.ts";
import { header } from "./emit.ts";

/** `src/generated/example-names.ts` of the types package: which named answers the document has, by operation and status. */
export function emitExampleNames(document: Document): string {
  const rows = listOperations(document).map(({ operation }) => {
    const statuses = Object.entries(operation.responses).map(
      ([status, response]) => `    readonly ${status}: ${names(resolve<Response>(document, response)) || "never"};\n`,
    );
    return `  readonly ${operation.operationId}: {\n${statuses.join("")}  };\n`;
  });
  return `${header}
/** Names of the contract's example answers, by operation and by status; \`default\` is any status that it does not name. */
export type ExampleNames = {
${rows.join("")}};
`;
}

/** Media types share names: which of two bodies is served is the \`Accept\` header's choice. */
function names({ content = {} }: Response): string {
  const found = Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples));
  return [...new Set(found)].map((name) => JSON.stringify(name)).join(" | ");
}
