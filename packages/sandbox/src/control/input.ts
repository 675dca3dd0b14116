import { refuse } from "../refusal.ts";

/** Reads the members of a JSON body of a control call; what is missing or of another type is a 400 that names it. */
export type Input = {
  readonly text: (name: string) => string;
  readonly optionalText: (name: string) => string | undefined;
  /** Text, or null for "none". */
  readonly textOrNull: (name: string) => string | null;
  readonly numberOrNull: (name: string) => number | null;
  readonly textOrNumber: (name: string) => string | number;
  readonly whole: unknown;
};

export function readInput(body: unknown): Input {
  const members: Readonly<Record<string, unknown>> = typeof body === "object" && body !== null ? { ...body } : {};
  const member = <T>(name: string, wanted: string, fits: (value: unknown) => value is T): T => {
    const value = members[name];
    return fits(value) ? value : refuse(400, "control", `Give ${name} as ${wanted}.`);
  };
  const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
  const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value);
  return {
    whole: body,
    text: (name) => member(name, "text", isText),
    optionalText: (name) => (members[name] === undefined ? undefined : member(name, "text", isText)),
    textOrNull: (name) => member(name, "text or null", (value) => value === null || isText(value)),
    numberOrNull: (name) => member(name, "a whole number or null", (value) => value === null || isNumber(value)),
    textOrNumber: (name) => member(name, "text or a number", (value) => isText(value) || isNumber(value)),
  };
}
