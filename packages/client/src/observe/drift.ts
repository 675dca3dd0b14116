import type { OperationRow } from "@nudgescribe/types";
import type { Finding } from "@nudgescribe/types/validators";
import type { Extension } from "../extension.ts";
import { jsonOrText } from "../read-data.ts";

/** Compares an answer with the contract, as `checkAnswer` of `@nudgescribe/types/validators` does. */
export type DriftCheck = (id: OperationRow["id"], status: number, body: unknown) => readonly Finding[];

/**
 * Tells the observers how answers differ from the contract. Calls go on as if nothing was, also when the check itself
 * fails.
 *
 * @param load gives the check; loading it may take a moment, and a bundle may lack it.
 */
export function reportingDrift(load: () => DriftCheck | Promise<DriftCheck>): Extension {
  return {
    layer:
      ({ notify }) =>
      (next) =>
      async (request) => {
        const answer = await next(request);
        if (answer.body) return answer; // a stream, which only its reader can read
        const { status } = answer;
        const operation = request.call.row.id;
        const event = { type: "drift", operation, status } as const;
        try {
          const check = await load();
          const findings = check(operation, status, jsonOrText(answer.text()));
          if (findings.length > 0) notify?.({ ...event, findings, problem: undefined });
        } catch (error) {
          notify?.({ ...event, findings: [], problem: String(error) });
        }
        return answer;
      },
  };
}
