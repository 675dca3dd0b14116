import { readQuery } from "../http/read-request.ts";
import { readMessage } from "../judge/seen.ts";
import type { Prism } from "../prism.ts";
import type { Answering, Asked } from "./asked.ts";
import type { Chosen } from "./chosen.ts";
import type { Examples } from "./examples.ts";
import { createMockFaults } from "./mock-faults.ts";
import type { Outcome } from "./outcome.ts";
import { outcomeOf } from "./prepared.ts";

/** Answers from the contract alone: chosen ones first, then Prism's. */
export function createMockWorld(prism: Prism, examples: Examples): Answering {
  const faults = createMockFaults();

  function answer(asked: Asked, chosen: Chosen): Promise<Outcome> {
    return faults.meet(asked, async () => {
      const order = asked.operation && chosen.next(asked.operation);
      if (!order) return asPrism(asked);
      chosen.took(order);
      return outcomeOf(order, examples, asked.headers["accept"]);
    });
  }

  async function asPrism({ operation, method, url, headers, text, body }: Asked): Promise<Outcome> {
    // Prism takes a text for the JSON string that it would be, so what does not parse is answered here.
    if (operation && readMessage(headers, text ?? "").notJson !== undefined)
      return outcomeOf({ operation, times: "once", status: 400 }, examples);
    const query = readQuery(url);
    const answered = await prism({ method, path: url.pathname, query, headers, body });
    const type = answered.headers["content-type"] ?? "application/json";
    const bare = typeof answered.body === "string" && !type.includes("json");
    return {
      status: answered.status,
      headers: { ...(answered.body !== undefined && { "content-type": type }), ...answered.headers },
      body: answered.body === undefined ? "" : bare ? String(answered.body) : JSON.stringify(answered.body),
      example: operation && examples.nameOf(operation, answered.status, answered.body),
    };
  }

  return { answer, addFault: faults.add, clearFaults: faults.clear, close: async () => {} };
}
