export type PublicationWindow = { readonly start: string; readonly end: string };

export const noWindow: PublicationWindow = { start: "", end: "" };

/** Empty when the window may be asked for. */
export function windowProblem({ start, end }: PublicationWindow): string | undefined {
  // Both are `yyyy-MM-dd`, which sorts as text.
  if (start && end && end < start) return "The end is before the start. Nothing was asked for with these dates.";
  return undefined;
}

export const windowRequest = ({ start, end }: PublicationWindow): { start_date?: string; end_date?: string } => ({
  ...(start && { start_date: start }),
  ...(end && { end_date: end }),
});

export const isOpenWindow = ({ start, end }: PublicationWindow): boolean => start === "" && end === "";

export const isSameWindow = (one: PublicationWindow, other: PublicationWindow): boolean =>
  one.start === other.start && one.end === other.end;
