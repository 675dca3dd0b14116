import type { FileOverview } from "./file-overview.ts";
import { type ColumnGuess, guessColumns } from "./guess-columns.ts";
import type { ImportField } from "./import-field.ts";

/** What a column goes into, and why. */
export type ColumnChoice = ColumnGuess;

type ChooseOptions = {
  readonly fields: readonly ImportField[];
  readonly remembered: readonly (string | null | undefined)[] | undefined;
};

/** What was chosen for a file with the same columns, else a guess. */
export function chooseColumns(
  { columns }: FileOverview,
  { fields, remembered }: ChooseOptions,
): readonly ColumnChoice[] {
  const guesses = guessColumns(columns, fields);
  const isKnown = remembered?.every((name) => !name || fields.some((field) => field.name === name));
  if (!remembered || !isKnown) return guesses;
  return guesses.map((guess, index) => {
    const field = remembered[index] ?? undefined;
    return field === guess.field ? guess : { field, why: "As you chose it for a file with the same columns." };
  });
}

/** A field that another column has is taken from it: no two columns go into one. */
export const withField = (
  choices: readonly ColumnChoice[],
  index: number,
  field: string | undefined,
): readonly ColumnChoice[] =>
  choices.map((choice, at) => {
    if (at === index) return { field, why: "You chose it." };
    return field !== undefined && choice.field === field
      ? { field: undefined, why: `${field} now comes from column ${index + 1}.` }
      : choice;
  });
