import type { IncomingMessage, ServerResponse } from "node:http";
import { mayControl } from "./guard.ts";
import { readJson, sendJson } from "./json.ts";
import type { AnswerOrder, FaultOrder, SandboxOrder, ScopeOrder } from "./protocol.ts";
import type { Scope } from "./scope.ts";

export const controlPath = "/__contract";

/** What may be done from the test's side; the routes are `<method> <path>`, with the scope taken out. */
export type Control = {
  readonly open: (order: ScopeOrder) => Promise<Scope>;
  readonly find: (id: string) => Scope | undefined;
  readonly answer: (scope: Scope, order: AnswerOrder) => Promise<void>;
  readonly sandbox: (scope: Scope, order: SandboxOrder) => Promise<unknown>;
  readonly close: (scope: Scope) => Promise<unknown>;
};

type Handler = (control: Control, scope: Scope, input: unknown) => Promise<unknown>;

const handlers: Readonly<Record<string, Handler>> = {
  "POST answers": (control, scope, input) => control.answer(scope, input as AnswerOrder),
  "POST faults": (_control, scope, input) => scope.world.addFault(input as FaultOrder),
  "GET calls": (_control, scope) => scope.exchanges(),
  "POST report": (_control, scope, input) => scope.report((input as { test?: string }).test),
  "POST sandbox": (control, scope, input) => control.sandbox(scope, input as SandboxOrder),
  "DELETE ": (control, scope) => control.close(scope),
};

/** Answers a request below `/__contract`: `POST scopes`, and what is done with a scope below `scopes/<id>/`. */
export async function serveControl(
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!mayControl(request))
    return sendJson(response, 403, { message: "Control is for programs on the machine that runs the server." });
  const [, , kind, id, what = ""] = (request.url ?? "").split("?")[0]?.split("/") ?? [];
  try {
    if (kind === "scopes" && id === undefined && request.method === "POST") {
      const scope = await control.open((await readJson(request)) as ScopeOrder);
      return sendJson(response, 200, { id: scope.id, world: scope.kind });
    }
    const handler = handlers[`${request.method} ${what}`];
    if (kind !== "scopes" || !handler)
      return sendJson(response, 404, { message: `${request.method} ${request.url} is no control` });
    const scope = control.find(id ?? "");
    if (!scope)
      return sendJson(response, 404, { message: `the scope ${id} is not open; it was closed, or never made` });
    return sendJson(response, 200, (await handler(control, scope, await readJson(request))) ?? null);
  } catch (error) {
    const { name, message } = error as Error;
    return sendJson(response, 400, { name, message });
  }
}
