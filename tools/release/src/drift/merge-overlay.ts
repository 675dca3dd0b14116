import { isSeq, parse, parseDocument } from "yaml";

type Action = {
  readonly target: string;
  readonly description?: string;
  readonly update?: unknown;
  readonly remove?: true;
};

/**
 * The observed overlay with the actions of a draft behind its own; nothing when the draft has no news. What stands
 * there already under another day is no news, and the action that says that nothing was seen makes way for the first.
 */
export function mergeOverlay(observed: string, draft: string): string | undefined {
  const document = parseDocument(observed);
  const actions = document.get("actions");
  if (!isSeq(actions)) throw new Error("the observed overlay has no list of actions");
  const present = (actions.toJS(document) as Action[]).map(factOf);
  const news = ((parse(draft) as { actions?: Action[] }).actions ?? []).filter((one) => !present.includes(factOf(one)));
  if (news.length === 0) return undefined;
  const kept = (actions.toJS(document) as Action[]).findIndex(({ description }) =>
    /no call was made/.test(description ?? ""),
  );
  if (kept >= 0) actions.delete(kept);
  for (const action of news) actions.add(document.createNode(action));
  return document.toString({ lineWidth: 120 });
}

/** What an action states, without when it was seen. */
function factOf({ target, update, remove }: Action): string {
  return JSON.stringify([target, remove ?? false, update ?? null], (key, value) =>
    key === "note" ? undefined : value,
  );
}
