import type { Results } from "../results.ts";
import type { Row } from "../row.ts";
import { ratioText } from "./numbers.ts";
import { createScale, type Scale } from "./scale.ts";
import { style } from "./style.ts";
import { groups, inOrder, wordsOf } from "./words.ts";

const column = { width: 470, left: 172, right: 58, gap: 28 };
const lineHeight = 17;
const titleHeight = 34;
const groupHeight = 38;
const top = 92;
const margin = 20;

/** A title, or a row with its bars, at its height within its column. */
type Block = { readonly height: number; readonly draw: (y: number) => string };

/**
 * Ours as a multiple of each peer, on a logarithmic scale: bars to the left of 1 are where we take less. The thin line
 * in a bar goes from the lower to the upper quartile.
 */
export function plot(results: Results): string {
  const rows = results.rows.filter(({ id, peers }) => wordsOf(id).inPlot && Object.keys(peers).length > 0);
  const scale = createScale(rows, { from: column.left, to: column.width - column.right });
  const blocks = Object.keys(groups).map((group) => blocksOf(inOrder(rows, group), { group, scale }));
  const columns = inTwoColumns(blocks.filter((of) => of.length > 0));
  const height = top + Math.max(...columns.map(heightOf)) + margin;
  const width = 2 * column.width + column.gap + 2 * margin;

  const drawn = columns.map((of, index) => {
    let y = top;
    const parts = of.map((block) => {
      const part = block.draw(y);
      y += block.height;
      return part;
    });
    const x = margin + index * (column.width + column.gap);
    return `<g transform="translate(${x} 0)">\n${axis(scale, { from: top - 14, to: y })}${parts.join("")}</g>\n`;
  });
  const what = `Ours divided by each peer, of ${rows.length} measurements. Below 1 ours takes less.`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">Nudgescribe SDK beside its peers</title>
<desc id="desc">${escapeText(`${what} ${rows.map(sentence).join(" ")}`)}</desc>
<style>${style}</style>
<rect class="page" width="${width}" height="${height}" rx="8"/>
<text class="head" x="${margin}" y="32">Ours as a multiple of each peer</text>
<text class="note" x="${margin}" y="52">Left of 1 ours takes less, right of 1 it takes more. The scale is logarithmic; the thin line joins the quartiles of all rounds.</text>
${drawn.join("")}</svg>
`;
}

const sentence = (row: Row): string =>
  `${plain(wordsOf(row.id).title)}: ${Object.entries(row.ratios)
    .map(([name, ratio]) => `${ratioText(ratio)} × ${name}`)
    .join(", ")}.`;

function blocksOf(rows: readonly Row[], { group, scale }: { group: string; scale: Scale }): Block[] {
  if (rows.length === 0) return [];
  const name = groups[group as keyof typeof groups];
  const head = { height: groupHeight, draw: (y: number) => text("group", { x: 0, y: y + 24 }, name) };
  return [head, ...rows.map((row) => rowBlock(row, scale))];
}

function rowBlock(row: Row, scale: Scale): Block {
  const peers = Object.entries(row.ratios);
  const draw = (y: number): string => {
    const mark = row.holds ? "" : "  (goal missed)";
    const title = text("title", { x: 0, y: y + 14 }, plain(wordsOf(row.id).title) + mark);
    return (
      title +
      peers.map(([name, ratio], index) => bar(row, { name, ratio, y: y + 22 + index * lineHeight, scale })).join("")
    );
  };
  return { height: titleHeight + peers.length * lineHeight, draw };
}

type Bar = { readonly name: string; readonly ratio: number; readonly y: number; readonly scale: Scale };

function bar(row: Row, { name, ratio, y, scale }: Bar): string {
  const [one, end] = [scale.at(1), scale.at(ratio)];
  const [low, high] = row.ratioSpread[name] ?? [ratio, ratio];
  const [from, to] = [scale.at(low), scale.at(high)];
  const middle = y + lineHeight / 2;
  const whisker =
    to - from < 1
      ? ""
      : `<path class="spread" d="M${fixed(from)} ${middle}H${fixed(to)}M${fixed(from)} ${middle - 3}v6M${fixed(to)} ${middle - 3}v6"/>\n`;
  return [
    text("peer", { x: column.left - 8, y: middle + 4 }, name),
    `<rect class="${ratio <= 1 ? "less" : "more"}" x="${fixed(Math.min(one, end))}" y="${y + 3}" width="${fixed(Math.max(Math.abs(end - one), 1))}" height="${lineHeight - 6}"/>\n`,
    whisker,
    text("value", { x: column.width, y: middle + 4 }, `${ratioText(ratio)} ×`),
  ].join("");
}

function axis(scale: Scale, { from, to }: { from: number; to: number }): string {
  return scale.ticks
    .map((tick) => {
      const x = fixed(scale.at(tick));
      const line = `<path class="${tick === 1 ? "one" : "tick"}" d="M${x} ${from}V${fixed(to)}"/>\n`;
      return (
        line +
        text(
          "scale",
          { x: Number(x), y: from - 6 },
          tick === 1 ? "1" : tick < 1 ? `1/${Math.round(1 / tick)}` : String(tick),
        )
      );
    })
    .join("");
}

/** Whole groups, so that both columns end at about the same height. */
function inTwoColumns(blocks: readonly Block[][]): [Block[], Block[]] {
  const all = blocks.flat();
  const cuts = blocks.map((_, index) => [blocks.slice(0, index).flat(), blocks.slice(index).flat()] as const);
  const [left, right] = cuts.reduce((best, cut) => (tallest(cut) < tallest(best) ? cut : best), [all, []] as readonly [
    Block[],
    Block[],
  ]);
  return [left, right];
}

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0);
const tallest = (columns: readonly Block[][]): number => Math.max(...columns.map(heightOf));

const text = (kind: string, { x, y }: { x: number; y: number }, words: string): string =>
  `<text class="${kind}" x="${fixed(x)}" y="${fixed(y)}">${escapeText(words)}</text>\n`;

const fixed = (value: number): string => String(Math.round(value * 10) / 10);
const plain = (markdown: string): string => markdown.replaceAll("`", "");
const escapeText = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
