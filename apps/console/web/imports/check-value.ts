import { dateCheck } from "./check-date.ts";
import { numberCheck } from "./check-number.ts";
import { unescapeFormula } from "./formula-cells.ts";
import type { ImportField } from "./import-field.ts";
import type { ValueCheck } from "./value-fault.ts";

/** How cells of one field are read, checked and sent; made once for all rows. */
export type FieldRules = {
  /** The value of a cell. Around dates and numbers spaces mean nothing, so they are left out. */
  readonly read: (cell: string) => string;
  readonly check: ValueCheck;
  readonly toSent: (text: string) => string | number;
};

/** The same rules as the documented types; a type that is not known takes any text. */
export function compileField({ type, format }: ImportField): FieldRules {
  const asText = { read: unescapeFormula, toSent: (text: string) => text };
  const trimmed = { ...asText, read: (cell: string) => unescapeFormula(cell.trim()).trim() };
  switch (type) {
    case "number":
      return { ...trimmed, check: numberCheck(), toSent: toNumber };
    case "currency":
      return { ...trimmed, check: numberCheck(format ?? ""), toSent: toNumber };
    case "char":
      return { ...asText, check: checkCharacter };
    case "Date":
      return { ...trimmed, check: dateCheck(format ?? "") ?? acceptText };
    default:
      return { ...asText, check: acceptText };
  }
}

const acceptText: ValueCheck = () => undefined;

const checkCharacter: ValueCheck = (text) => {
  const characters = [...text];
  if (characters.length === 1) return undefined;
  const reason = `It has ${characters.length} characters, and the field holds exactly one.`;
  const trimmed = text.trim();
  if ([...trimmed].length === 1) return { reason, fix: `Write ${trimmed} without the spaces.`, proposal: trimmed };
  return { reason, fix: "Write one character, such as A." };
};

/** More digits than a double holds would be changed by JSON, so they travel as text. */
const toNumber = (text: string): string | number => (text.replace(/\D/g, "").length > 15 ? text : Number(text));
