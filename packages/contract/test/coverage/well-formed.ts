export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
};

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };
const decode = (text: string): string =>
  text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const char = entities[name];
    if (char === undefined) throw new Error(`${whole} is no entity`);
    return char;
  });

/**
 * Reads the little of XML that the reports are made of.
 *
 * @throws Error when it is not well-formed.
 */
export function parseXml(text: string): Element {
  const top = { name: "", attributes: {}, children: [] as Element[] };
  const open = [top];
  for (const piece of text.replace(/^<\?xml [^?]*\?>/, "").match(/<[^>]*>|[^<]+/g) ?? []) {
    const parent = open.at(-1) ?? top;
    const [, closing] = /^<\/([\w-]+)>$/.exec(piece) ?? [];
    const [, name, inner = "", alone] = /^<([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>$/.exec(piece) ?? [];
    if (name !== undefined) {
      const pairs = [...inner.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, decode(value)]);
      const attributes = Object.fromEntries(pairs);
      if (Object.keys(attributes).length < pairs.length) throw new Error(`${piece} has an attribute twice`);
      const element = { name, attributes, children: [] };
      parent.children.push(element);
      if (alone === "") open.push(element);
    } else if (closing !== undefined) {
      if (open.length === 1 || open.pop()?.name !== closing) throw new Error(`${piece} closes nothing`);
    } else {
      if (piece.startsWith("<")) throw new Error(`${piece} is no tag`);
      decode(piece);
    }
  }
  if (open.length > 1 || top.children.length !== 1) throw new Error("it does not end, or is not one element");
  return top.children[0] as Element;
}

/** Every element of a name, at any depth. */
export const elements = (from: Element, name: string): Element[] =>
  from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)]);
