import { readFile } from "node:fs/promises";

/** One call of a consumer, as the document tells it. */
type Call = {
  readonly operation: string;
  /** Name on our client, such as `customerGroups.list`. */
  readonly name: string;
  readonly verb: string;
  readonly path: string;
  /** The first example of the request body as source text; empty when the operation takes none. */
  readonly request: string;
};

type Operation = {
  readonly operationId: string;
  readonly "x-method": string;
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly examples: Readonly<Record<string, { readonly $ref: string }>> }>
    >;
  };
};

type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: unknown }>> };
};

const verbs = ["get", "put", "post", "delete", "patch"];

/** Every operation of the document, with a request that fits it. */
export async function readCalls(): Promise<Call[]> {
  const { paths, components }: Document = JSON.parse(
    await readFile(new URL(import.meta.resolve("@nudgescribe/types/openapi.json")), "utf8"),
  );
  const requestOf = ({ requestBody }: Operation): string => {
    const [media] = Object.values(requestBody?.content ?? {});
    const [example] = Object.values(media?.examples ?? {});
    return example ? JSON.stringify(components.examples[example.$ref.split("/").at(-1) ?? ""]?.value) : "";
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([verb]) => verbs.includes(verb))
      .map(([verb, operation]) => ({
        operation: operation.operationId,
        name: operation["x-method"],
        verb: verb.toUpperCase(),
        path,
        request: requestOf(operation),
      })),
  );
}

/** A file for each client that makes every call and keeps its answer; the first is ours. */
export function writeConsumers(calls: readonly Call[], heyApi: string): Record<string, string> {
  const file = (head: string, line: (call: Call) => string): string =>
    [head, ...calls.map((call) => `export const ${call.operation} = ${line(call)};`)].join("\n");
  const baseUrl = `"https://client-api.example.com"`;
  return {
    "@nudgescribe/client": file(
      `import { Nudgescribe } from "@nudgescribe/client";
       const nudgescribe = new Nudgescribe({ apiKey: "key", email: "ada@example.com", password: "secret" });`,
      ({ name, request }) => `await nudgescribe.${name}(${request})`,
    ),
    "no client": file("", ({ verb, path, request }) => {
      const init = request ? `{ method: "${verb}", body: JSON.stringify(${request}) }` : `{ method: "${verb}" }`;
      return `await (await fetch(${baseUrl} + "${path}", ${init})).json()`;
    }),
    "openapi-fetch": file(
      `import createClient from "openapi-fetch";
       import type { paths } from "@nudgescribe/types";
       const client = createClient<paths>({ baseUrl: ${baseUrl} });`,
      ({ verb, path, request }) => `(await client.${verb}("${path}"${request && `, { body: ${request} }`})).data`,
    ),
    "hey-api": file(
      `import * as api from ${JSON.stringify(heyApi)};`,
      ({ operation, request }) => `(await api.${operation}(${request && `{ body: ${request} }`})).data`,
    ),
  };
}
