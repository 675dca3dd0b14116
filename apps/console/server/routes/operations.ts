import { type OperationCalls, type OperationId, operations } from "@nudgescribe/types";
import { Hono } from "hono";
import { type Env, screenOf, signedIn } from "../context.ts";
import { readBody } from "../read-body.ts";
import { Refusal } from "../refusal.ts";

/** Those that give tokens are the session's own. */
type OpenId = Exclude<OperationId, "authenticate" | "reauthenticate">;

const isOpen = (id: string): id is OpenId =>
  Object.hasOwn(operations, id) && operations[id as OperationId].auth === "access";

export function operationRoutes(): Hono<Env> {
  return new Hono<Env>().post("/:id", async (c) => {
    const id = c.req.param("id");
    if (!isOpen(id)) throw unknown(id);
    const { client, calls } = signedIn(c);
    // The API checks the members, and says what is wrong with them in its own words.
    const body = (await readBody(c)) as OperationCalls[OpenId]["request"];
    const { signal } = c.req.raw;
    const data: unknown = await calls.during(screenOf(c), () => client.call(id, body, { signal }));
    return c.json(data ?? null);
  });
}

const unknown = (id: string): Refusal =>
  new Refusal(404, {
    message: `${JSON.stringify(id.slice(0, 60))} is not an operation that the page may call.`,
    hint: "GET /api/catalogue lists the operations.",
  });
