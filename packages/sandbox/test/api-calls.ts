import { type OperationId, operations } from "@nudgescribe/types";
import { ask } from "./raw-http.ts";
import type { Answered } from "./sandboxes.ts";

export type Caller = <T = unknown>(id: OperationId, body?: unknown) => Promise<Pick<Answered, "status"> & { body: T }>;

type Place = {
  readonly url: string;
  readonly credentials: { readonly apiKey: string; readonly email: string; readonly password: string };
};

/** Signs in over HTTP, and calls without the client's retries, so that what was acknowledged is known exactly. */
export async function callerOf({ url, credentials }: Place): Promise<Caller> {
  const { apiKey, ...body } = credentials;
  const signedIn = await ask(`${url}/v1/auth`, { method: "POST", headers: { "x-api-key": apiKey }, body });
  const { access_token } = signedIn.body as { access_token: string };
  return async (id, body) => {
    const { method, path } = operations[id];
    const answer = await ask(`${url}${path}`, { method, headers: { authorization: `Bearer ${access_token}` }, body });
    return { status: answer.status, body: answer.body as never };
  };
}

/** Calls control over HTTP. */
export async function control<T>({ url }: Pick<Place, "url">, path: string, body?: object): Promise<T> {
  const method = body ? "POST" : "GET";
  const { status, body: answer } = await ask(`${url}/__sandbox/${path}`, { method, body });
  if (status !== 200) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer as T;
}
