import { compileDayFormat, type Day, type DayFormat, daysOf, exists, months } from "./days.ts";
import { likelyDays } from "./likely-days.ts";
import type { ValueCheck, ValueFault } from "./value-fault.ts";

/** @returns undefined for a format that is not known: any text is taken then */
export function dateCheck(format: string): ValueCheck | undefined {
  const known = compileDayFormat(format);
  if (!known) return undefined;
  return (text) => {
    const day = known.read(text);
    if (!day) return otherwiseWritten(text, { format, known });
    return exists(day) ? undefined : noSuchDay(text, day, { format, known });
  };
}

type Known = { readonly format: string; readonly known: DayFormat };

function noSuchDay(text: string, day: Day, { format, known }: Known): ValueFault {
  const swapped = { ...day, month: day.day, day: day.month };
  const proposal = exists(swapped) ? known.write(swapped) : undefined;
  const days = daysOf(day.month, day.year);
  const reason =
    days === 0 ? `There is no month ${day.month}.` : `There is no ${day.day} ${months[day.month - 1]} ${day.year}.`;
  if (proposal !== undefined)
    return { reason, fix: `Day and month seem to be swapped: write it as ${proposal} (${format}).`, proposal };
  const last = known.write({ ...day, day: days });
  const about = days === 0 ? "" : `${months[day.month - 1]} ${day.year} has ${days} days. `;
  const example = days > 0 && last !== undefined && last !== text ? `, such as ${last}` : "";
  return { reason, fix: `${about}Write a day that exists as ${format}${example}.` };
}

function otherwiseWritten(text: string, { format, known }: Known): ValueFault {
  const reason = `It is not written ${format}.`;
  const likely = likelyDays(text);
  const same = likely.find(({ order, separator }) => order === known.order && separator === known.separator);
  const written = new Map<string, Day>();
  for (const day of same ? [same] : likely) {
    const value = known.write(day);
    if (value !== undefined) written.set(value, day);
  }
  const [first, second] = written;
  if (first && second)
    return {
      reason,
      fix: `Write it as ${format}: ${[first, second].map(([value, day]) => `${value} for ${inWords(day)}`).join(", or ")}.`,
    };
  if (first) return { reason, fix: `Write it as ${first[0]} (${format}).`, proposal: first[0] };
  if (likely.length > 0) return { reason, fix: `${format} has no place for that century; the field cannot hold it.` };
  if (!known.shortYear && /^\d{1,2}\D\d{1,2}\D\d\d$/.test(text))
    return { reason, fix: `Write the year with four digits: ${format}, such as ${known.write(exampleDay)}.` };
  return { reason, fix: `Write the date as ${format}, such as ${known.write(exampleDay)}.` };
}

const exampleDay: Day = { year: 2026, month: 12, day: 24 };

const inWords = ({ year, month, day }: Day): string => `${day} ${months[month - 1]} ${year}`;
