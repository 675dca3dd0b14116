import type { Outcome } from "../analyse.ts";
import type { Spot } from "../found.ts";
import { compareVersions } from "../version.ts";
import type { Summary, Told } from "./summary.ts";

const width = 100;

/** What a person reads; no line is longer than 100 columns, unless a single word is. */
export function impactText(outcome: Outcome, summary: Summary): string {
  const groups = new Map<string, Told[]>();
  for (const one of summary.told) groups.set(heading(one), [...(groups.get(heading(one)) ?? []), one]);
  const blocks = [...groups].map(([name, all]) => [name, ...all.flatMap(changeLines)].join("\n"));
  return [head(outcome), ...blocks, ...unseenBlock(summary), last(summary)].join("\n\n");
}

function head({ installed, from, newest, typescript, files }: Outcome): string {
  const clients = installed.filter(({ name }) => name === "@nudgescribe/client");
  const copies = clients.length > 0 ? clients : installed;
  const versions = from === undefined ? [...new Set(copies.map(({ version }) => version))] : [from];
  const title = versions.length === 1 ? `${copies[0]?.name} ${versions[0]}` : "several versions";
  const isBehind = newest !== undefined && versions.some((version) => compareVersions(version, newest) < 0);
  const to = isBehind ? ` to ${named(newest)}` : ", and no newer release is known here";
  return [
    ...wrapped(`From ${title}${to}; ${count(files, "file")}, read by TypeScript ${typescript}.`, ""),
    ...(copies.length > 1
      ? copies.flatMap(({ name, version, folder }) => wrapped(`${name} ${version} is installed in ${folder}`, "  "))
      : []),
  ].join("\n");
}

const named = (version: string): string => (version === "next" ? "the next release" : version);

function heading({ operations: [first, ...rest], change }: Told): string {
  if (first === undefined) return change.layer === "types" ? "Types" : "Every operation";
  return rest.length > 2 ? `${first} and ${rest.length} operations more` : [first, ...rest].join(", ");
}

function unseenBlock({ unseen }: Summary): string[] {
  if (unseen.length === 0) return [];
  const lines = unseen.flatMap((change) => changeLines({ operations: [], change, alike: [], places: [], perhaps: [] }));
  return [["What nobody can look for:", ...lines].join("\n")];
}

function changeLines({ change, alike, places, perhaps }: Told): string[] {
  const { level, layer, words, migration, version } = change;
  const verb = level === "major" ? "breaks" : "changes";
  return [
    ...wrapped(`${named(version)} ${verb} (${layer}): ${words}.`, "  "),
    ...(alike.length > 0 ? wrapped(`The same, in other words: ${alike.join("; ")}.`, "  ") : []),
    ...(migration === undefined ? [] : wrapped(`Do this: ${migration}.`, "  ")),
    ...places.flatMap((one) => spotLines(one)),
    ...(perhaps.length > 0 ? ["  Perhaps, look yourself:"] : []),
    ...perhaps.flatMap((one) => spotLines(one, `  (${one.why})`)),
  ];
}

const spotLines = ({ file, line, column, code }: Spot, after = ""): string[] => [
  `    ${file}:${line}:${column}${after}`,
  `      ${cut(code.text, { at: code.at, most: width - 6 })}`,
];

/** A long line is shown around the place. */
function cut(text: string, { at, most }: { readonly at: number; readonly most: number }): string {
  if (text.length <= most) return text;
  const isNearStart = at + 24 <= most;
  const start = isNearStart ? 0 : Math.min(at - Math.floor(most / 3), text.length - most);
  const [left, right] = [start > 0 ? "…" : "", start + most < text.length ? "…" : ""];
  return `${left}${text.slice(start + left.length, start + most - right.length)}${right}`;
}

function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.trim() !== "" && line.length + word.length > width) {
      lines.push(line.trimEnd());
      line = `${indent}  `;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

function last({ places, files, perhaps, untouched }: Summary): string {
  const counted = `${count(places, "place")} in ${count(files, "file")}`;
  const guessed = perhaps > 0 ? `, and perhaps ${perhaps} more` : "";
  return `${counted}${guessed}; ${count(untouched, "change")} ${untouched === 1 ? "touches" : "touch"} nothing of yours`;
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
