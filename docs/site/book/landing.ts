import type { Draft } from "./draft.ts";
import { inRepository, readText } from "./repository.ts";

/** The landing page: what the README of the repository says before it lists the packages, and where to go on. */
export function landingPage(): Draft {
  const readme = readText("README.md");
  const end = readme.indexOf("\n## Packages\n");
  if (end < 0)
    throw new Error('README.md has no heading "## Packages", up to which it is the landing page of the site');
  const text = [readme.slice(0, end).trimEnd(), "", "## Read on", "", ...readOn, ""].join("\n");
  return { route: "", file: inRepository("README.md"), text, name: "README.md", contents: false, neighbours: false };
}

const readOn: readonly string[] = [
  "- [Get started](/getting-started/) with the client, from the first call to an import",
  "- [What is unusual about this API](/oddities/), and what the client does about it",
  "- Guides: [customers in](/guides/onboard/), [messages out](/guides/export/), [rerun a campaign](/guides/rerun/), [keep a session](/guides/session/)",
  "- [Reference](/reference/) of the 21 operations, each fact with how well it is known",
  "- [Test your own code](/testing/) against the contract, and the [sandbox](/packages/sandbox/) that needs no account",
  "- For programs: [llms.txt](/llms.txt), and each page as Markdown under its own address with `.md`",
];
