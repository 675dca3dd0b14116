import type { OperationCalls, OperationId, OperationRow } from "@nudgescribe/types";
import type { Orders } from "../faults/exchange.ts";
import { countsUsage } from "../handlers/campaign-messages.ts";
import type { Context, Handler } from "../handlers/handler.ts";
import { handlers } from "../handlers/index.ts";
import type { OpenEntry } from "../journal.ts";
import { Refusal } from "../refusal.ts";
import type { World } from "../world.ts";
import { authorise, checkRole } from "./authorise.ts";
import { BrokenContract, checkAnswerBody, checkRequestBody } from "./check-body.ts";
import { type Outgoing, says } from "./outgoing.ts";
import { type BodySource, parseBody, readText } from "./read-body.ts";

export type Incoming = BodySource & {
  readonly origin: () => string;
  readonly entry: OpenEntry;
  readonly orders: Orders;
};

/** Answers one call: credential, body, role, handler, and a last look at the answer. Never throws. */
export async function operate(world: World, row: OperationRow, incoming: Incoming): Promise<Outgoing> {
  let now: number | undefined;
  try {
    const text = await readText(incoming, world.settings.maxBodyBytes);
    incoming.entry.asked(text);
    const answer = await world.call(
      row.effect === "safe" && !countsUsage.has(row.id) ? "read" : "write",
      async (moment) => {
        now = moment.now;
        const authorised = await authorise(moment, row, incoming.header);
        const body = parseBody(text, incoming.header);
        checkRequestBody(row, body);
        const context: Context = { ...moment, ...authorised, origin: incoming.origin, orders: incoming.orders };
        await checkRole(context, row, body);
        const handler = handlers[row.id] as Handler<OperationId>;
        const made = await handler(context, body as OperationCalls[OperationId]["request"]);
        checkAnswerBody(row, 200, made);
        return made;
      },
    );
    return typeof answer === "string"
      ? { status: 200, type: "text/csv", text: answer, now }
      : { status: 200, type: "application/json", text: JSON.stringify(answer), now };
  } catch (error) {
    return { ...fail(row, error), now };
  }
}

function fail(row: OperationRow, error: unknown): Outgoing {
  if (error instanceof BrokenContract) return says(500, error.message);
  if (!(error instanceof Refusal)) return says(500, `The sandbox failed in ${row.id}: ${(error as Error).message}`);
  const { status, rule, message } = error;
  try {
    checkAnswerBody(row, status, { message });
  } catch (broken) {
    return says(500, (broken as Error).message);
  }
  return { ...says(status, message), rule };
}
