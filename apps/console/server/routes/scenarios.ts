import { type OperationId, operations } from "@nudgescribe/types";
import { type Context, Hono } from "hono";
import type { Scenario, ScenarioFault } from "../answers.ts";
import type { Api } from "../apis.ts";
import { apiKinds } from "../apis.ts";
import { hasExample } from "../catalogue.ts";
import type { Env, Parts } from "../context.ts";
import { type Body, readBody, textMember } from "../read-body.ts";
import { Refusal } from "../refusal.ts";

const faults: readonly ScenarioFault[] = ["slow", "rate-limit", "reset", "expired-token", "cut-body"];

export function scenarioRoutes({ apis }: Parts): Hono<Env> {
  return new Hono<Env>()
    .get("/", async (c) => c.json((await apiOf(c)).scenarios.list()))
    .put("/", async (c) => {
      const { scenarios } = await apiOf(c);
      scenarios.put(readScenario(await readBody(c)));
      return c.json(scenarios.list());
    })
    .delete("/", async (c) => {
      const { scenarios } = await apiOf(c);
      const operation = c.req.query("operation");
      scenarios.clear(operation === undefined ? undefined : readOperation(operation));
      return c.json(scenarios.list());
    });

  /** Also for who is not signed in: else a sign-in that is made to fail could not be mended again. */
  async function apiOf(c: Context<Env>): Promise<Api> {
    const asked = c.req.query("api");
    const kind = apiKinds.find((one) => one === asked);
    return kind ? apis.open(kind) : (c.get("session")?.api ?? apis.open(apis.first));
  }
}

function readScenario(body: Body): Scenario {
  const operation = readOperation(textMember(body, "operation"));
  if (body["kind"] === "fault") {
    const fault = faults.find((one) => one === body["fault"]);
    if (fault) return { operation, kind: "fault", fault };
    throw wrong("There is no such fault.", `Send fault as one of ${faults.join(", ")}.`);
  }
  const status = body["status"];
  const example = body["example"];
  if (body["kind"] === "example" && typeof status === "number" && typeof example === "string") {
    if (hasExample(operation, status, example)) return { operation, kind: "example", status, example };
  }
  throw wrong("The contract has no such example.", "GET /api/catalogue lists the examples of each operation.");
}

function readOperation(id: string): OperationId {
  if (Object.hasOwn(operations, id)) return id as OperationId;
  throw wrong("There is no such operation.", "GET /api/catalogue lists the operations.");
}

const wrong = (message: string, hint: string): Refusal => new Refusal(400, { message, hint });
