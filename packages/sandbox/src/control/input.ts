import { refuse } from "../refusal.ts";

/** Reads the members of a JSON body of a control call; what is missing or of another type is a 400 that names it. */
export type Input = {
  readonly text: (name: string) => string;
  readonly optionalText: (name: string) => string | undefined;
  /** Text, or null for "none". */
  readonly textOrNull: (name: string) => string | null;
  /** A whole number of at least 0, or null for "none". */
  readonly countOrNull: (name: string) => number | null;
  readonly textOrNumber: (name: string) => string | number;
  readonly whole: unknown;
};

export function readInput(body: unknown): Input {
  if (body !== undefined && (typeof body !== "object" || body === null || Array.isArray(body)))
    refuse(400, "control", "The body must be an object.");
  const members: Readonly<Record<string, unknown>> = { ...(body as object) };
  const member = <T>(name: string, wanted: string, fits: (value: unknown) => value is T): T => {
    const value = members[name];
    return fits(value) ? value : refuse(400, "control", `Give ${name} as ${wanted}.`);
  };
  const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
  const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value);
  const isCountOrNull = (value: unknown): value is number | null => value === null || (isNumber(value) && value >= 0);
  return {
    whole: body,
    text: (name) => member(name, "text", isText),
    optionalText: (name) => (members[name] === undefined ? undefined : member(name, "text", isText)),
    textOrNull: (name) => member(name, "text or null", (value) => value === null || isText(value)),
    countOrNull: (name) => member(name, "a whole number of at least 0, or null", isCountOrNull),
    textOrNumber: (name) => member(name, "text or a number", (value) => isText(value) || isNumber(value)),
  };
}
