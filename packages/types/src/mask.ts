/** The shape of a value, never the value; the size too, unless the place is sensitive. */
export function shape(value: unknown, { sensitive = false }: { sensitive?: boolean | undefined } = {}): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  const size = typeof value === "string" || Array.isArray(value) ? value.length : undefined;
  const type = Array.isArray(value) ? "array" : typeof value;
  return size === undefined || sensitive ? type : `${type}(${size})`;
}

/** A value that was not in a known list: shown when it is a plain word, since that is the news. */
export function word(value: unknown, { sensitive }: { sensitive?: boolean | undefined }): string {
  const plain = typeof value === "string" && /^[A-Za-z][\w -]{0,31}$/.test(value);
  return plain && !sensitive ? JSON.stringify(value) : shape(value, { sensitive });
}

/**
 * The name of an unknown member as a step of a pointer. Long names are cut; one that does not read as a name, such as
 * an e-mail address that keys a map, is data and is masked like a value.
 */
export function step(name: string): string {
  if (!/^[A-Za-z_$][\w $.:/~-]*$/.test(name)) return `/(${shape(name)})`;
  const cut = name.length > 32 ? `${name.slice(0, 32)}…` : name;
  return `/${cut.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
