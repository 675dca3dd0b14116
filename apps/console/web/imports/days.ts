export type Day = { readonly year: number; readonly month: number; readonly day: number };

type Part = keyof Day;

type Token = {
  readonly part: Part;
  /** The text it takes. */
  readonly text: string;
  readonly read: (text: string) => number;
  readonly write: (value: number) => string;
};

export const months: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const shortMonths = months.map((month) => month.slice(0, 3));

const twoDigits = (value: number): string => String(value % 100).padStart(2, "0");

const named = (names: readonly string[]): Token => ({
  part: "month",
  text: names.join("|"),
  read: (text) => names.indexOf(text) + 1,
  write: (value) => names[value - 1] ?? "",
});

const tokens = new Map<string, Token>([
  ["dd", { part: "day", text: "\\d\\d", read: Number, write: twoDigits }],
  ["MM", { part: "month", text: "\\d\\d", read: Number, write: twoDigits }],
  ["MMM", named(shortMonths)],
  ["MMMM", named(months)],
  ["yyyy", { part: "year", text: "\\d{4}", read: Number, write: (value) => String(value).padStart(4, "0") }],
  ["yy", { part: "year", text: "\\d\\d", read: (text) => 2000 + Number(text), write: twoDigits }],
]);

/** A documented date format, such as `dd/MM/yyyy`. */
export type DayFormat = {
  /** What the text says, also a day that does not exist; undefined when it is written differently. */
  readonly read: (text: string) => Day | undefined;
  /** @returns undefined for a year that the format cannot tell */
  readonly write: (day: Day) => string | undefined;
  /** The order of its parts, such as `day,month,year`. */
  readonly order: string;
  /** The first character that stands between two parts. */
  readonly separator: string;
  readonly shortYear: boolean;
};

/** @returns undefined for a format that is not made of one day, one month, one year and what stands between them */
export function compileDayFormat(format: string): DayFormat | undefined {
  const pieces: (Token | string)[] = [];
  for (const [run, letter] of format.matchAll(/([a-z])\1*|[^a-z]/gi)) {
    const token = tokens.get(run);
    if (!token && letter) return undefined;
    pieces.push(token ?? run);
  }
  const parts = pieces.filter((piece) => typeof piece !== "string");
  if (
    parts
      .map(({ part }) => part)
      .sort()
      .join() !== "day,month,year"
  )
    return undefined;

  const source = pieces.map((piece) => (typeof piece === "string" ? escapeSign(piece) : `(${piece.text})`)).join("");
  const pattern = new RegExp(`^${source}$`);
  const shortYear = format.match(/y+/)?.[0] === "yy";
  return {
    read: (text) => {
      const match = pattern.exec(text);
      if (!match) return undefined;
      const told = Object.fromEntries(parts.map(({ part, read }, index) => [part, read(match[index + 1] ?? "")]));
      return { year: told["year"] ?? 0, month: told["month"] ?? 0, day: told["day"] ?? 0 };
    },
    write: (day) => {
      if (shortYear && (day.year < 2000 || day.year > 2099)) return undefined;
      return pieces.map((piece) => (typeof piece === "string" ? piece : piece.write(day[piece.part]))).join("");
    },
    order: parts.map(({ part }) => part).join(),
    separator: pieces.find((piece) => typeof piece === "string") ?? "",
    shortYear,
  };
}

const escapeSign = (sign: string): string => sign.replace(/[^\w\s]/, "\\$&");

export const exists = ({ year, month, day }: Day): boolean => day >= 1 && day <= daysOf(month, year);

/** Days of a month of the Gregorian calendar; none for a month that does not exist. */
export function daysOf(month: number, year: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
