import { type OperationRow, operations } from "@nudgescribe/types";
import { type Example, examplesOf } from "../examples.ts";
import type { FaultAim } from "../fault.ts";
import type { Kind } from "../kind.ts";
import { anything, headers, optional, text, whole } from "../options.ts";
import { type Reply, whole as sendWhole } from "../reply.ts";

/** An answer from the script; the work is not done. */
export type AnswerFault = {
  readonly kind: "answer";
  readonly status: number;
  /** Name of one of the contract's examples of this status. @default the first one, unless there is a `body` */
  readonly example?: string;
  /** Headers besides the content type, or instead of it. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent in place of an example: text as it is, anything else as JSON. */
  readonly body?: unknown;
};

export const answer: Kind<AnswerFault> = {
  options: {
    status: whole(200, 599),
    example: optional(text),
    headers: optional(headers),
    body: optional(anything),
  },
  breaksContract: ({ body }) => body !== undefined,
  check(fault) {
    if (fault.body === undefined) return rowsOf(fault).forEach((row) => void find(fault, row));
    if (fault.example !== undefined)
      throw new RangeError("fault answer: example and body exclude each other; give one of them");
  },
  async meet({ fault, exchange }): Promise<Reply> {
    const { status, body } = fault;
    const { type, value } = body === undefined ? find(fault, exchange.row) : { type: typeOf(body), value: body };
    const given = Object.entries(fault.headers ?? {}).map(([name, one]) => [name.toLowerCase(), one]);
    return {
      status,
      headers: { "content-type": type, ...Object.fromEntries(given) },
      text: typeof value === "string" ? value : JSON.stringify(value),
      send: sendWhole,
    };
  },
};

const typeOf = (body: unknown): string => (typeof body === "string" ? "text/plain; charset=utf-8" : "application/json");

const rowsOf = ({ operation }: FaultAim): OperationRow[] =>
  operation ? [operations[operation]] : Object.values(operations);

function find({ status, example }: AnswerFault, row: OperationRow): Example {
  const examples = examplesOf(row, status);
  const found = example === undefined ? examples[0] : examples.find(({ name }) => name === example);
  if (found) return found;
  const names = examples.map(({ name }) => name).join(", ");
  const wanted = JSON.stringify(example);
  throw new RangeError(
    `fault answer: ${row.id} has no example ${wanted} for ${status}; give operation, or one of ${names}`,
  );
}
