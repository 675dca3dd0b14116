import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { analyse } from "../impact/analyse.ts";
import { ownReleases, readReleases } from "../impact/changes.ts";
import type { Json } from "../impact/document.ts";
import { impactJson } from "../impact/report/json.ts";
import { summarise } from "../impact/report/summary.ts";
import { impactText } from "../impact/report/text.ts";
import { checkVersion } from "../impact/version.ts";
import { ownContract } from "../own-contract.ts";

const usage = `usage: nudgescribe-contract impact [--project FILE]... [--from VERSION] [--changes FILE] [--all] [--json]

Lists your own calls that newer versions of @nudgescribe/client break, with what to do. It compares what is installed in
your project with what this version of the kit knows, so run the newest: npx @nudgescribe/contract@latest impact

  --project   a tsconfig.json or its folder, as often as you have them; projects that it references are read as well
              (default: the nearest tsconfig.json or jsconfig.json)
  --from      the version that you have (default: what is installed)
  --changes   a changes.json of @nudgescribe/types (default: that of this kit)
  --all       also what changes without breaking
  --json      for programs

Your project's own TypeScript reads it, 5.0 or newer.
Exit code: 0 when nothing breaks, 1 when something does, 2 when nobody could look.`;

const options = {
  project: { type: "string", multiple: true },
  from: { type: "string" },
  changes: { type: "string" },
  all: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h" },
} as const;

/** Lists what newer versions break in a project; answers with the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    const projects = values.project?.map(findProject) ?? [nearestProject(process.cwd())];
    const outcome = await analyse({
      projects,
      releases: values.changes === undefined ? ownReleases() : await readReleases(values.changes),
      from: values.from === undefined ? undefined : checkVersion(values.from, "--from"),
      isWanted: ({ level }) => level === "major" || (values.all && level === "minor"),
      document: ownContract() as Json,
      onProgress: tell,
    });
    tell("");
    const summary = summarise(outcome.found);
    console.log(values.json ? impactJson(outcome, summary) : impactText(outcome, summary));
    return summary.breaks ? 1 : 0;
  } catch (error) {
    tell("");
    console.error((error as Error).message);
    return 2;
  }
}

function findProject(given: string): string {
  const path = resolve(given);
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "tsconfig.json") : path;
  if (existsSync(file)) return file;
  throw new Error(`--project ${given} is not there; give the path of a tsconfig.json`);
}

function nearestProject(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = ["tsconfig.json", "jsconfig.json"].map((name) => join(folder, name)).find((file) => existsSync(file));
    if (found) return found;
    if (dirname(folder) === folder)
      throw new Error(`${from} is in no project: no folder above has a tsconfig.json; give --project`);
  }
}

/** One line of a terminal that writes over itself; nothing anywhere else. */
function tell(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
}
