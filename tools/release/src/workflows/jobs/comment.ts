// Says the plan on a pull request: `comment.ts --plan FILE --number FILE --sha SHA`. Both files come from a run of the
// pull request's own code, so they are data of a stranger: a number that must be right, and a text that may do nothing.
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { parseArgs } from "node:util";
import { run } from "./run.ts";

const marker = "<!-- the release that this change needs -->";
const longest = 60_000;

/** The text as a comment: nobody is called by it, nothing is closed or hidden in it, and it fits. */
export function commentOf(plan: string): string {
  const quiet = plan
    .slice(0, longest)
    .replaceAll(/<!--|-->/g, "")
    .replaceAll(/@(?!nudgescribe\/)/g, "@\u200b")
    .replaceAll(/!\[/g, "[");
  const cut = plan.length > longest ? "\nThe rest is in the summary of the run.\n" : "";
  return `${marker}\n${quiet.trim()}\n${cut}`;
}

type Options = { readonly plan: string; readonly number: string; readonly sha: string };

export async function comment({ plan, number, sha }: Options): Promise<string> {
  if (!/^[1-9]\d{0,9}$/.test(number)) throw new Error("the run did not tell the number of its pull request");
  const gh = (...args: string[]) => run(tmpdir(), "gh", "api", ...args);
  const pull = `repos/{owner}/{repo}/pulls/${number}`;
  const head = await gh(pull, "--jq", ".head.sha");
  if (head !== sha) throw new Error(`pull request ${number} is at another commit now; its own run comments it`);
  const comments = `repos/{owner}/{repo}/issues/${number}/comments`;
  const mine = `[.[] | select(.user.type == "Bot" and (.body | startswith("${marker}")))][0].id // empty`;
  const [id] = (await gh(comments, "--paginate", "--jq", mine)).split("\n");
  const body = `body=${commentOf(plan)}`;
  if (id) await gh("--method", "PATCH", `repos/{owner}/{repo}/issues/comments/${id}`, "--raw-field", body);
  else await gh("--method", "POST", comments, "--raw-field", body);
  return id ? "renewed the comment" : "commented";
}

async function main(): Promise<void> {
  const options = { plan: { type: "string" }, number: { type: "string" }, sha: { type: "string" } } as const;
  const { plan = "", number = "", sha = "" } = parseArgs({ options }).values;
  const [text, told] = await Promise.all([readFile(plan, "utf8"), readFile(number, "utf8")]);
  console.log(await comment({ plan: text, number: told.trim(), sha }));
}

if (import.meta.main)
  main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
