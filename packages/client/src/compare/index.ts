export { compareRuns, type LoneMessage, type MessagePair, type RunComparison, type RunInput } from "./compare-runs.ts";
export { type DiffOptions, type DiffPart, diffTexts, type TextDiff } from "./diff-texts.ts";
export { messageText, segmentName } from "./read-message.ts";
export { countsDiffer, type RunCount, type RunCounts, shownCount } from "./run-counts.ts";
