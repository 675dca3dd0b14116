import { readFileSync } from "node:fs";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
// Prism's own judgement, without its server: a second implementation of the contract that shares nothing with ours.
import { validateInput, validateOutput } from "@stoplight/prism-http/dist/validator/index.js";

type Ask = (request: Request) => Promise<Response>;
type Diagnostic = { readonly severity: number; readonly message: string; readonly path?: readonly (string | number)[] };
type Verdict = { readonly _tag: "Left"; readonly left: readonly Diagnostic[] } | { readonly _tag: "Right" };

const document = JSON.parse(readFileSync(new URL(import.meta.resolve("@nudgescribe/types/openapi.json")), "utf8"));
const operations = await getHttpOperationsFromSpec(document);

const said = (side: string, verdict: Verdict): string[] =>
  verdict._tag === "Left"
    ? verdict.left
        .filter(({ severity }) => severity === 0)
        .map(({ message, path = [] }) => `${side} ${path.join("/")}: ${message}`)
    : [];

/** What Prism says against a request and its answer; empty when both are as the contract has them. */
export async function judge(request: Request, response: Response): Promise<{ request: string[]; response: string[] }> {
  const { pathname } = new URL(request.url);
  const operation = operations.find(
    ({ path, method }) => path === pathname && method.toUpperCase() === request.method.toUpperCase(),
  );
  if (!operation) throw new Error(`${request.method} ${pathname} is no operation`);
  const sent = await request.clone().text();
  const got = await response.clone().text();
  const isJson = /json/.test(response.headers.get("content-type") ?? "");
  const element = {
    method: request.method.toLowerCase() as "get",
    url: { path: pathname, query: {} },
    headers: Object.fromEntries(request.headers),
    body: sent === "" ? undefined : parsed(sent),
  };
  const answer = {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: isJson ? parsed(got) : got,
  };
  return {
    request: said("request", validateInput({ resource: operation, element }) as Verdict),
    response: said("response", validateOutput({ resource: operation, element: answer }) as Verdict),
  };
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/**
 * A fetch that lets Prism judge every answer of an operation on its way. An answer that breaks the contract throws, and
 * so does a success for a request that does.
 */
export function judged(ask: Ask): Ask {
  return async (request) => {
    const copy = request.clone();
    const response = await ask(request);
    if (!new URL(copy.url).pathname.startsWith("/v1/")) return response;
    const verdict = await judge(copy, response);
    const against = [...verdict.response, ...(response.status === 200 ? verdict.request : [])];
    if (against.length === 0) return response;
    throw new Error(`Prism on ${copy.method} ${copy.url}: ${response.status}, ${against.join("; ")}`);
  };
}
