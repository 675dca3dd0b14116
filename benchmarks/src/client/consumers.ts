import { readFile } from "node:fs/promises";
import { documentFile } from "../document.ts";

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

/** Every operation of a document, with a request that fits it. */
export async function readCalls(file = documentFile): Promise<Call[]> {
  const { paths, components }: Document = JSON.parse(await readFile(file, "utf8"));
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

const baseUrl = `"https://client-api.example.com"`;

const file = (head: string, line: (call: Call) => string, calls: readonly Call[]): string =>
  [head, ...calls.map((call) => `export const ${call.operation} = ${line(call)};`)].join("\n");

/** A file for each client that knows the API: it makes every call and keeps its answer. The first is ours. */
export function writeConsumers(calls: readonly Call[], heyApi: string): Record<string, string> {
  return {
    "@nudgescribe/client": file(
      `import { Nudgescribe } from "@nudgescribe/client";
       const nudgescribe = new Nudgescribe({ apiKey: "key", email: "ada@example.com", password: "secret" });`,
      ({ name, request }) => `await nudgescribe.${name}(${request})`,
      calls,
    ),
    "no client": file(
      "",
      ({ verb, path, request }) => {
        const init = request ? `{ method: "${verb}", body: JSON.stringify(${request}) }` : `{ method: "${verb}" }`;
        return `await (await fetch(${baseUrl} + "${path}", ${init})).json()`;
      },
      calls,
    ),
    "openapi-fetch": file(
      `import createClient from "openapi-fetch";
       import type { paths } from "@nudgescribe/types";
       const client = createClient<paths>({ baseUrl: ${baseUrl} });`,
      ({ verb, path, request }) => `(await client.${verb}("${path}"${request && `, { body: ${request} }`})).data`,
      calls,
    ),
    "hey-api": file(
      `import * as api from ${JSON.stringify(heyApi)};`,
      ({ operation, request }) => `(await api.${operation}(${request && `{ body: ${request} }`})).data`,
      calls,
    ),
  };
}

/** The same calls through clients that know no API: their answers are `unknown`, or what the consumer says. */
export function writeUntypedConsumers(calls: readonly Call[]): Record<string, string> {
  const bodyOf = (request: string, name: string): string => (request ? `, ${name}: ${request}` : "");
  return {
    ky: file(
      `import ky from "ky";`,
      ({ verb, path, request }) =>
        `await ky(${baseUrl} + "${path}", { method: "${verb}"${bodyOf(request, "json")} }).json()`,
      calls,
    ),
    ofetch: file(
      `import { ofetch } from "ofetch";`,
      ({ verb, path, request }) =>
        `await ofetch(${baseUrl} + "${path}", { method: "${verb}"${bodyOf(request, "body")} })`,
      calls,
    ),
    "@octokit/request": file(
      `import { request } from "@octokit/request";`,
      ({ verb, path, request }) => `(await request("${verb} ${path}"${request && `, ${request}`})).data`,
      calls,
    ),
    axios: file(
      `import axios from "axios";`,
      ({ verb, path, request }) =>
        `(await axios.request({ url: ${baseUrl} + "${path}", method: "${verb}"${bodyOf(request, "data")} })).data`,
      calls,
    ),
    stripe: file(
      `import Stripe from "stripe";
       const stripe = new Stripe("token");`,
      ({ verb, path, request }) => `await stripe.rawRequest("${verb}", "/v2${path}"${request && `, ${request}`})`,
      calls,
    ),
    openai: file(
      `import OpenAI from "openai";
       const openai = new OpenAI({ apiKey: "token" });`,
      ({ verb, path, request }) =>
        `await openai.${verb.toLowerCase()}("${path}"${request && `, { body: ${request} }`})`,
      calls,
    ),
  };
}
