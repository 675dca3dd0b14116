import { operations } from "@nudgescribe/types";
import type { Fault, FaultAim } from "./fault.ts";
import { kindNames, kindOf } from "./kinds.ts";
import { type Option, oneOf, optional, share, whole } from "./options.ts";

const aim: Readonly<Record<keyof FaultAim, Option>> = {
  operation: optional(oneOf(...Object.keys(operations))),
  count: optional(whole(1)),
  after: optional(whole(0)),
  probability: optional(share),
};

/**
 * Reads a fault as it is written in JSON.
 *
 * @throws TypeError for a value that is no fault, and for a member that the kind does not have
 * @throws RangeError for an unknown kind or operation, and for a value that makes no sense
 */
export function readFault(value: unknown): Fault {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`a fault is an object such as {"kind":"latency","ms":500}; this is ${typeOf(value)}`);
  const given = value as Readonly<Record<string, unknown>>;
  const name = given["kind"];
  const kind = typeof name === "string" ? kindOf(name) : undefined;
  if (!kind) throw new RangeError(`there is no fault of the kind ${show(name)}; give one of ${kindNames.join(", ")}`);

  const options: Readonly<Record<string, Option>> = { ...kind.options, ...aim };
  const read: Record<string, unknown> = { kind: name };
  for (const [member, one] of Object.entries(given)) {
    if (member === "kind" || one === undefined) continue;
    if (!Object.hasOwn(options, member))
      throw new TypeError(`fault ${name}: there is no ${member}; it has ${Object.keys(options).join(", ")}`);
    read[member] = one;
  }
  for (const [member, { fits, wanted, optional }] of Object.entries(options)) {
    if (read[member] === undefined ? optional : fits(read[member])) continue;
    throw new RangeError(`fault ${name}: ${member} is ${show(read[member])}; give ${wanted}`);
  }

  const fault = read as Fault;
  if (fault.operation && kind.canMeet?.(operations[fault.operation]) === false) {
    const able = Object.values(operations).filter(kind.canMeet);
    const names = able.map(({ id }) => id).join(", ");
    throw new RangeError(`fault ${name}: it cannot meet ${fault.operation}; give operation as one of ${names}`);
  }
  kind.check?.(fault);
  return fault;
}

const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "an array" : typeof value);

/** A member may hold anything, and anything long; a message is one line. */
function show(value: unknown): string {
  if (value === undefined) return "missing";
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
