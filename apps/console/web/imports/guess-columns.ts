import { compileDayFormat, exists } from "./days.ts";
import { meansEmail, meanTheSame, plainName, wordsOf } from "./field-words.ts";
import type { ImportField } from "./import-field.ts";

/** A column of the file. */
export type FileColumn = {
  /** Position in the file; the first is 1. */
  readonly position: number;
  /** As it stands in the header; may be empty. */
  readonly header: string;
  /** The first values that are not empty. */
  readonly samples: readonly string[];
};

export type ColumnGuess = {
  /** Name of the profile field; undefined leaves the column out. */
  readonly field: string | undefined;
  /** Why, in words for a person. */
  readonly why: string;
};

type Candidate = { readonly column: number; readonly field: ImportField; readonly score: number; readonly why: string };

/** Guesses the profile field of each column: by its name first, then by its values. No two columns get one field. */
export function guessColumns(columns: readonly FileColumn[], fields: readonly ImportField[]): readonly ColumnGuess[] {
  const byName = columns.flatMap((column, index) => fields.flatMap((field) => nameCandidate(index, column, field)));
  const taken = new Map<number, Candidate>();
  take(byName);
  take(columns.flatMap((column, index) => valueCandidates(index, column)));
  return columns.map((column, index) => {
    const chosen = taken.get(index);
    return chosen ? { field: chosen.field.name, why: chosen.why } : { field: undefined, why: whyNone(column, index) };
  });

  function take(candidates: readonly Candidate[]): void {
    for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
      const isFree = [...taken.values()].every(({ field }) => field !== candidate.field);
      if (isFree && !taken.has(candidate.column)) taken.set(candidate.column, candidate);
    }
  }

  /** Only what no name has claimed is guessed by values, and only where one field alone fits. */
  function valueCandidates(index: number, column: FileColumn): readonly Candidate[] {
    if (taken.has(index) || column.samples.length === 0 || ownColumns.has(column.header)) return [];
    const free = fields.filter((field) => [...taken.values()].every((candidate) => candidate.field !== field));
    const fitting = free.flatMap((field) => valueCandidate(index, column, field));
    return fitting.length === 1 ? fitting : [];
  }

  function whyNone(column: FileColumn, index: number): string {
    if (ownColumns.has(column.header)) return "This console added the column; it is not imported.";
    const [best] = byName.filter((candidate) => candidate.column === index).sort((a, b) => b.score - a.score);
    const holder = [...taken].find(([, { field }]) => field === best?.field)?.[0];
    if (best && holder !== undefined)
      return `${best.field.name} is taken by column ${columns[holder]?.position}; no two columns go into one field.`;
    return "No field has such a name.";
  }
}

/** What the file of refused rows has before the columns of its own. */
export const ownColumns: ReadonlySet<string> = new Set(["line", "reason"]);

function nameCandidate(column: number, { header }: FileColumn, field: ImportField): readonly Candidate[] {
  const { name } = field;
  if (header === name) return [{ column, field, score: 5, why: "The same name." }];
  if (header.trim() === "" || ownColumns.has(header)) return [];
  if (plainName(header) !== "" && plainName(header) === plainName(name))
    return [{ column, field, score: 4, why: "The same name, apart from capitals, accents, spaces and signs." }];
  if (meanTheSame(header, name)) return [{ column, field, score: 3, why: `“${header}” is another name for it.` }];
  const [headerWords, fieldWords] = [wordsOf(header), wordsOf(name)];
  const [few, many] = headerWords.length < fieldWords.length ? [headerWords, fieldWords] : [fieldWords, headerWords];
  const isPart = few.length > 0 && few.length < many.length && few.every((word) => many.includes(word));
  return isPart ? [{ column, field, score: 1 + few.length / many.length, why: "A part of the name is the same." }] : [];
}

function valueCandidate(column: number, { samples }: FileColumn, field: ImportField): readonly Candidate[] {
  const day = field.type === "Date" && field.format ? compileDayFormat(field.format) : undefined;
  if (day && samples.every((value) => isDay(day.read(value.trim()))))
    return [{ column, field, score: 1, why: `The first values are dates written ${field.format}.` }];
  if (meansEmail(field.name) && samples.every((value) => /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(value)))
    return [{ column, field, score: 1, why: "The first values are e-mail addresses." }];
  return [];
}

const isDay = (day: Parameters<typeof exists>[0] | undefined): boolean => day !== undefined && exists(day);
