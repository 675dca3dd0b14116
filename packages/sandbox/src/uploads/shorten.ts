/** The text, or its start and an ellipsis: at most `longest` UTF-16 units. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Half a surrogate pair would not survive UTF-8.
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

const longestName = 60;

/** A name as it stands in a sentence; quoted where it would not be seen to begin or end. */
export const shownName = (name: string): string =>
  name === "" || name !== name.trim() ? quoted(name) : shorten(name, longestName);

const quoted = (name: string): string => `"${shorten(name, longestName)}"`;

/** `"a", "b"`, and how many there are where that would be too long for a sentence. */
export function quotedList(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).map(quoted).join(", ");
  return names.length > most ? `${shown}, … (${names.length})` : shown;
}
