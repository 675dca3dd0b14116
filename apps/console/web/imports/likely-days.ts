import { type Day, exists, months } from "./days.ts";

/** A day that a text may mean, and how its parts are written. */
type LikelyDay = Day & { readonly order: string; readonly separator: string };

const between = "[-/. ,]+";
const monthNames = months.flatMap((month) => [month, month.slice(0, 3)]).join("|");
const yearFirst = new RegExp(`^(\\d{4})(${between})(\\d{1,2})${between}(\\d{1,2})(?:[T ]\\d.*)?$`);
const yearLast = new RegExp(`^(\\d{1,2})(${between})(\\d{1,2})${between}(\\d{4})(?:[T ]\\d.*)?$`);
const dayAndName = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(${between})(${monthNames})\\.?${between}(\\d{4})$`, "i");
const nameAndDay = new RegExp(`^(${monthNames})\\.?(${between})(\\d{1,2})(?:st|nd|rd|th)?${between}(\\d{4})$`, "i");

/** Every day that a text may mean, however it is written. Years have four digits, or the century would be a guess. */
export function likelyDays(text: string): readonly LikelyDay[] {
  return [...readings(text)].filter(exists);
}

function* readings(text: string): Generator<LikelyDay> {
  const first = yearFirst.exec(text);
  if (first) yield reading(["year,month,day", first[2]], first[1], first[3], first[4]);
  const last = yearLast.exec(text);
  if (last) {
    yield reading(["day,month,year", last[2]], last[4], last[3], last[1]);
    yield reading(["month,day,year", last[2]], last[4], last[1], last[3]);
  }
  const day = dayAndName.exec(text);
  if (day) yield reading(["day,month,year", day[2]], day[4], monthOf(day[3]), day[1]);
  const name = nameAndDay.exec(text);
  if (name) yield reading(["month,day,year", name[2]], name[4], monthOf(name[1]), name[3]);
}

type Text = string | number | undefined;

const reading = (
  [order, separator = ""]: readonly [string, string | undefined],
  year: Text,
  month: Text,
  day: Text,
): LikelyDay => ({ order, separator, year: Number(year), month: Number(month), day: Number(day) });

const monthOf = (name = ""): number =>
  months.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))) + 1;
