import {
  diffTexts,
  type LoneMessage,
  type MessagePair,
  messageText,
  type RunComparison,
  type RunCounts,
  shownCount,
  type TextDiff,
} from "../compare/index.ts";
import { type Style, visible, visibleLines } from "./style.ts";
import { table } from "./table.ts";

/** A comparison for programs. */
export function comparisonData(
  { a, b, sameGroup, added, gone, changed, same, unknown }: RunComparison,
  { campaign, words }: { readonly campaign: string; readonly words: boolean },
): object {
  const lone = ({ segment, message }: LoneMessage) => ({ segment, text: messageText(message) });
  const pair = ({ segment, a, b }: MessagePair) => ({ segment, before: messageText(a), after: messageText(b) });
  return {
    campaign_id: campaign,
    runs: [a, b],
    sameGroup,
    counts: countsOf({ added, gone, changed, same, unknown }),
    added: added.map(lone),
    gone: gone.map(lone),
    changed: changed.map((of) => ({ ...pair(of), ...(words && { words: markedWords(of) }) })),
    unknown: unknown.map(pair),
  };
}

type Lists = Pick<RunComparison, "added" | "gone" | "changed" | "same" | "unknown">;

const countsOf = ({ added, gone, changed, same, unknown }: Lists) => ({
  added: added.length,
  gone: gone.length,
  changed: changed.length,
  same: same.length,
  unknown: unknown.length,
});

/** The same for people. */
export function comparisonText(
  comparison: RunComparison,
  { style, words }: { readonly style: Style; readonly words: boolean },
): string {
  const { a, b, sameGroup, added, gone, changed, unknown } = comparison;
  const { bold, red, green, yellow } = style;
  const counts = countsOf(comparison);
  const lone = (sign: string, paint: (text: string) => string) => (of: LoneMessage) =>
    `${paint(`${sign} ${nameOf(of)}`)}${words ? `\n${indented(paint(visibleLines(messageText(of.message) ?? "")))}` : ""}`;
  const pair = (of: MessagePair) =>
    `${yellow(`± ${nameOf(of)}`)}${words ? `\n${indented(paintedWords(of, style))}` : ""}`;
  return [
    table({
      head: ["", "RUN", "GROUP", "STATUS", "MESSAGES", "SEGMENTS"],
      rows: [runRow("A", a), runRow("B", b)],
      paintHead: bold,
    }),
    sameGroup === true && "Both runs are for the same group.",
    `${counts.changed} changed, ${counts.added} added, ${counts.gone} gone, ${counts.same} the same${
      counts.unknown > 0 ? `, ${counts.unknown} that the API does not tell` : ""
    }`,
    [...changed.map(pair), ...added.map(lone("+", green)), ...gone.map(lone("-", red))].join(words ? "\n\n" : "\n"),
    unknown.map((of) => `? ${nameOf(of)}`).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

const runRow = (name: string, run: RunCounts): readonly unknown[] => [
  name,
  run.runNumber,
  run.groupName ?? run.groupId,
  run.status,
  shownCount(run.messages),
  shownCount(run.segments),
];

const nameOf = ({ segment }: { readonly segment: string | undefined }): string =>
  segment === undefined ? "a message without a segment" : visible(segment);

const indented = (text: string): string => text.replaceAll(/^/gm, "    ");

const diffOf = ({ a, b }: MessagePair): TextDiff => diffTexts(messageText(a) ?? "", messageText(b) ?? "");

const markedWords = (pair: MessagePair): string => marked(diffOf(pair), { same: asIs, removed: asIs, added: asIs });

const paintedWords = (pair: MessagePair, { red, green }: Style): string =>
  marked(diffOf(pair), {
    same: visibleLines,
    removed: (text) => red(visibleLines(text)),
    added: (text) => green(visibleLines(text)),
  });

type Look = Readonly<Record<"same" | "removed" | "added", (text: string) => string>>;

const asIs = (text: string): string => text;

/** `[-old-]{+new+}`, as git and wdiff write it. */
function marked(diff: TextDiff, look: Look): string {
  const brackets = { same: asIs, removed: (text: string) => `[-${text}-]`, added: (text: string) => `{+${text}+}` };
  if (diff.kind === "replaced")
    return `${look.removed(brackets.removed(diff.before))}\n${look.added(brackets.added(diff.after))}`;
  return diff.parts.map(({ kind, text }) => look[kind](brackets[kind](text))).join("");
}
