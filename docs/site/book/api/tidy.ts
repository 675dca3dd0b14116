/** Between the name and the kind in a title of TypeDoc: the site shows the kind below it. */
export const kindMark = "¦";

/** What the site changes in a page that TypeDoc has written. */
export function tidied(written: string, module: string, isModule: boolean): { text: string; description: string } {
  const text = isModule ? joinReExports(written) : sourcesLast(withModule(written, module));
  const summary = summaryOf(text);
  return { text, description: summary ?? (isModule ? `What ${module} exports.` : `Exported by ${module}.`) };
}

/** A heading for each name that a module passes on says little; one paragraph does. */
function joinReExports(text: string): string {
  const [before = "", after] = text.split(/^## References\n/m);
  if (after === undefined) return text;
  const links = [...after.matchAll(/^(?:Renames and re-exports|Re-exports) (\[.*\]\(.*\))$/gm)].map(([, link]) => link);
  return `${before}## Re-exports\n\n${links.join(", ")}\n`;
}

/** Below its title a name says what it is and where it is imported from. */
function withModule(text: string, module: string): string {
  const [title = "", ...lines] = text.split("\n");
  const [name = "", kind = ""] = title.split(` ${kindMark} `);
  const what = kind.charAt(0) + kind.slice(1).toLowerCase();
  return [name, "", `${what} of \`${module}\`.`, "", lines.join("\n").trimStart()].join("\n");
}

/** Where something is defined comes after what it does. */
const sourcesLast = (text: string): string =>
  text
    .split(/^(?=#{1,6} |\*\*\*$)/m)
    .map((section) => {
      const place = /^Defined in: (\[.*\]\(.*\))\n+/m.exec(section);
      if (!place) return section;
      return `${section.replace(place[0], "").trimEnd()}\n\nSource: ${place[1]}\n\n`;
    })
    .join("");

/** The first paragraph of prose. */
function summaryOf(text: string): string | undefined {
  const prose = text
    .replaceAll(/^```[\s\S]*?^```$/gm, "")
    .split(/\n{2,}/)
    .map((part) => part.replaceAll(/\s+/g, " ").trim())
    .find((part) => part !== "" && !/^(#|\||-|>|\*\*\*|Source:|Re-exports|<|[\w ]+ of `@nudgescribe)/.test(part));
  if (prose === undefined) return undefined;
  const plain = prose.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[`\\]/g, "");
  return /^.+?\.(?= |$)/.exec(plain)?.[0] ?? plain.replace(/:$/, ".");
}
