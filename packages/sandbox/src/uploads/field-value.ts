import { compileDate } from "./dates.ts";
import { shownName } from "./shorten.ts";

/** A profile field of the workspace, as far as uploads need it. */
export type UploadField = {
  readonly field_id: string;
  readonly field_name: string;
  readonly field_type: string;
  readonly field_format: string | null;
};

/** What is wrong with a value, as a sentence for a person. The value is there: neither null nor an empty text. */
export type ValueProblem = (value: unknown) => string | undefined;

/** Makes the check of one field, once for all rows. A type or a format that is not known takes any text. */
export function compileField({ field_name, field_type, field_format }: UploadField): ValueProblem {
  const name = shownName(field_name);
  switch (field_type) {
    case "number":
      return unless(isDecimal, `${name} must be a number, such as 12 or -0.5.`);
    case "currency":
      return unless(isDecimal, `${name} must be an amount${field_format ? ` in ${field_format}` : ""}, such as 412.5.`);
    case "char":
      return unless(isCharacter, `${name} must be exactly one character.`);
    case "Date":
      return dateProblem(name, field_format ?? "") ?? textProblem(name);
    default:
      return textProblem(name);
  }
}

function unless(accepts: (value: unknown) => boolean, problem: string): ValueProblem {
  return (value) => (accepts(value) ? undefined : problem);
}

const textProblem = (name: string): ValueProblem =>
  unless((value) => typeof value === "string", `${name} must be text.`);

function dateProblem(name: string, format: string): ValueProblem | undefined {
  const match = compileDate(format);
  if (!match) return undefined;
  const problems = {
    format: `${name} must follow ${format}.`,
    day: `${name} must be a day that exists, written ${format}.`,
  };
  return (value) => {
    const problem = typeof value === "string" ? match(value) : "format";
    return problem && problems[problem];
  };
}

const decimal = /^[+-]?\d+(?:\.\d+)?$/;

/** A JSON number such as 1e400 is read as Infinity, which JSON cannot write again. */
const isDecimal = (value: unknown): boolean =>
  typeof value === "string" ? decimal.test(value) : Number.isFinite(value);

/** One code point; beyond the first 65,536 it takes two units. */
const isCharacter = (value: unknown): boolean =>
  typeof value === "string" && value.length === ((value.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
