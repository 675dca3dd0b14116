const begin = (name: string): string => `<!-- benchmarks ${name}: written by \`pnpm bench\` -->`;
const end = (name: string): string => `<!-- end of benchmarks ${name} -->`;

/**
 * Puts each part between its marks and leaves the prose around them as it is.
 *
 * @throws when a part has no place in the text, since it would be left out
 */
export function fill(text: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((filled, [name, part]) => {
    const [from, to] = [filled.indexOf(begin(name)), filled.indexOf(end(name))];
    if (from === -1 || to < from)
      throw new Error(`docs/benchmarks.md has no place for ${name}: put "${begin(name)}" and "${end(name)}" into it`);
    return `${filled.slice(0, from)}${begin(name)}\n\n${part}\n\n${filled.slice(to)}`;
  }, text);
}
