export type Day = { readonly year: number; readonly month: number; readonly day: number };

const months = ("January February March April May June July August September October November December" as const).split(
  " ",
);

const two = (number: number): string => String(number).padStart(2, "0");

const writers: Readonly<Record<string, (day: Day) => string>> = {
  yyyy: ({ year }) => String(year),
  yy: ({ year }) => two(year % 100),
  MMMM: ({ month }) => months[month - 1] ?? "",
  MMM: ({ month }) => (months[month - 1] ?? "").slice(0, 3),
  MM: ({ month }) => two(month),
  dd: ({ day }) => two(day),
};

/** A day as a field of this format has it, such as `dd/MM/yyyy`. */
export const writeDay = (day: Day, format: string): string =>
  format.replace(/yyyy|yy|M{2,4}|dd/g, (token) => writers[token]?.(day) ?? token);
