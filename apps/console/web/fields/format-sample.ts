import { compileDayFormat } from "../imports/days.ts";

type SampleOptions = {
  readonly type: string | null | undefined;
  /** A date format or a currency code. */
  readonly format: string | null | undefined;
  readonly today: Date;
};

/** How a value of a field looks; `undefined` for a type or a format that is not known. */
export function sampleOf({ type, format, today }: SampleOptions): string | undefined {
  switch (type) {
    case "string":
      return "Loyal driver";
    case "number":
      return "1234.5";
    case "char":
      return "A";
    case "Date":
      return dateSample(format ?? "", today);
    case "currency":
      return amountSample(format ?? "");
    default:
      return undefined;
  }
}

/** A day in one of the documented formats. */
export const dateSample = (format: string, day: Date): string | undefined =>
  compileDayFormat(format)?.write({ year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() });

/** An amount as it is shown to people, with the sign and the decimals of its currency. */
export const amountSample = (currency: string): string | undefined =>
  isCode(currency)
    ? new Intl.NumberFormat("en-GB", { style: "currency", currency }).format(1234.5).replaceAll("\u00a0", " ")
    : undefined;

/** `GBP` is `British Pound`; a code that the browser does not know stays a code. */
export function currencyName(code: string): string {
  return isCode(code) ? (currencyNames.of(code) ?? code) : code;
}

const currencyNames = new Intl.DisplayNames("en-GB", { type: "currency" });

/** Anything else throws. */
const isCode = (text: string): boolean => /^[A-Z]{3}$/.test(text);
