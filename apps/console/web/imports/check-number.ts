import { shorten } from "./finding.ts";
import type { ValueCheck, ValueFault } from "./value-fault.ts";

const decimal = /^[+-]?\d+(?:\.\d+)?$/;

/** A plain decimal, such as 412.5. `currency` is the code of the field's currency. */
export const numberCheck = (currency?: string): ValueCheck => {
  const what = currency === undefined ? "a plain number" : `a plain amount${currency && ` in ${currency}`}`;
  return (text) => (decimal.test(text) ? undefined : numberFault(text, what));
};

function numberFault(text: string, what: string): ValueFault {
  const reason = `It is not ${what}.`;
  const [first, second] = [...new Set(likelyNumbers(text))];
  if (first !== undefined && second !== undefined)
    return { reason, fix: `Write ${first}, or ${second} if the comma stands before decimals.` };
  if (first !== undefined) return { reason, fix: `Write it as ${first}.`, proposal: first };
  const [letters] = text.match(/\p{L}+/u) ?? [];
  const told = letters ? `It holds “${shorten(letters)}”, and is not ${what}.` : reason;
  const mended = withDigits(text);
  if (letters && decimal.test(mended))
    return { reason: told, fix: `If “${letters}” was meant as a digit, write ${mended}.` };
  return { reason: told, fix: "Write digits, with a point before decimals and nothing else, such as 412.50." };
}

/** Letters that are taken for digits: by eye they look alike. */
const withDigits = (text: string): string => text.replace(/[oO]/g, "0").replace(/[lI]/g, "1");

/** Signs of money, spaces and grouping taken off; more than one when a sign may be either of grouping or of decimals. */
function likelyNumbers(text: string): readonly string[] {
  const bare = text.replace(/[\s'’]/g, "").replace(/^(?:[A-Z]{3}|\p{Sc})|(?:[A-Z]{3}|\p{Sc})$/gu, "");
  const negative = /^\(.+\)$/.test(bare) || /^[-−]/.test(bare);
  const digits = bare
    .replace(/^[-+−(]/, "")
    .replace(/^\p{Sc}/u, "")
    .replace(/\)$/, "");
  return readings(digits).map((number) => (negative ? `-${number}` : number));
}

function readings(digits: string): readonly string[] {
  if (/^\d+(?:\.\d+)?$/.test(digits)) return [digits];
  if (/^\.\d+$/.test(digits)) return [`0${digits}`];
  if (/^\d+\.$/.test(digits)) return [digits.slice(0, -1)];
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits)) return [digits.replaceAll(",", "")];
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits)) return [digits.replaceAll(".", "").replace(",", ".")];
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return [digits.replaceAll(",", "")];
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return [digits.replaceAll(".", "")];
  // 1,234 is a thousand and some, or one and some.
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits)) return [digits.replace(",", ""), digits.replace(",", ".")];
  if (/^\d+,\d+$/.test(digits)) return [digits.replace(",", ".")];
  return [];
}
