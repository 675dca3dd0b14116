export type DateProblem = "format" | "day";

/** What is wrong with a text as a date: it is written differently, or there is no such day. */
export type DateMatcher = (text: string) => DateProblem | undefined;

const months = [
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

type Part = "day" | "month" | "year";

/** What a run of one letter stands for: the text it takes and the number that the text means. */
const tokens = new Map<string, { readonly part: Part; readonly text: string; readonly read: (text: string) => number }>(
  [
    ["dd", { part: "day", text: "\\d\\d", read: Number }],
    ["MM", { part: "month", text: "\\d\\d", read: Number }],
    ["MMM", { part: "month", text: shortMonths.join("|"), read: (text) => shortMonths.indexOf(text) + 1 }],
    ["MMMM", { part: "month", text: months.join("|"), read: (text) => months.indexOf(text) + 1 }],
    ["yyyy", { part: "year", text: "\\d{4}", read: Number }],
    ["yy", { part: "year", text: "\\d\\d", read: (text) => 2000 + Number(text) }],
  ],
);

/** @returns undefined for a format that is not made of one day, one month, one year and what stands between them */
export function compileDate(format: string): DateMatcher | undefined {
  const parts: Part[] = [];
  const reads: ((text: string) => number)[] = [];
  let source = "";
  for (const [run, letter] of format.matchAll(/([a-z])\1*|[^a-z]/gi)) {
    const token = tokens.get(run);
    if (token) {
      parts.push(token.part);
      reads.push(token.read);
      source += `(${token.text})`;
    } else if (letter) return undefined;
    else source += run.replace(/[^\w\s]/, "\\$&");
  }
  if ([...parts].sort().join() !== "day,month,year") return undefined;

  const pattern = new RegExp(`^${source}$`);
  const places = { day: parts.indexOf("day"), month: parts.indexOf("month"), year: parts.indexOf("year") };
  const readDay = reads[places.day] ?? Number;
  const readMonth = reads[places.month] ?? Number;
  const readYear = reads[places.year] ?? Number;
  return (text) => {
    const match = pattern.exec(text);
    if (!match) return "format";
    const day = readDay(match[places.day + 1] ?? "");
    const month = readMonth(match[places.month + 1] ?? "");
    const year = readYear(match[places.year + 1] ?? "");
    return day >= 1 && day <= daysOf(month, year) ? undefined : "day";
  };
}

/** Days of a month of the Gregorian calendar; none for a month that does not exist. */
function daysOf(month: number, year: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
