import { Nudgescribe } from "@nudgescribe/client";

const nudgescribe = new Nudgescribe();
const campaign_id = "cmp_c58d14";

//#region
import { compareRuns, diffTexts, messageText } from "@nudgescribe/client/compare";

const [newest = {}, before = {}] = await nudgescribe.reruns.list({ campaign_id });
const messagesOf = (run_number = 1) => nudgescribe.reruns.listMessages({ campaign_id, run_number });

const { changed, added, gone } = compareRuns(
  { run: before, messages: await messagesOf(before.run_number) },
  { run: newest, messages: await messagesOf(newest.run_number) },
);
console.log("changed:", changed.length, "added:", added.length, "gone:", gone.length);

for (const { segment, a, b } of changed) {
  const diff = diffTexts(messageText(a) ?? "", messageText(b) ?? "");
  if (diff.kind === "words") for (const { kind, text } of diff.parts) console.log(segment, kind, JSON.stringify(text));
}
//#endregion
