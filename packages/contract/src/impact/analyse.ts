import { realpathSync } from "node:fs";
import { type Coming, changesAfter, newest, type Release } from "./changes.ts";
import type { Program } from "./compiler/compiler.ts";
import { findCompiler } from "./compiler/find-compiler.ts";
import { type Syntax, syntaxOf } from "./compiler/syntax.ts";
import type { Json } from "./document.ts";
import { type Collected, collect, ownFiles } from "./find/collect.ts";
import { type Facts, factsOf } from "./find/facts.ts";
import { isOfInterest } from "./find/interest.ts";
import { sitesOf } from "./find/sites.ts";
import { type Surface, surfaceOf } from "./find/surface.ts";
import type { Site } from "./find/world.ts";
import { addTo, type Found } from "./found.ts";
import { createOwner, findInstalled, type Installed, isOurs, ours } from "./installed.ts";
import { type Rule, ruleOf } from "./rules.ts";
import type { Version } from "./version.ts";

export type Order = {
  /** Paths of tsconfig.json files. */
  readonly projects: readonly string[];
  readonly releases: readonly Release[];
  /** In place of the versions that are installed. */
  readonly from?: Version | undefined;
  readonly isWanted: (change: Coming) => boolean;
  /** The contract to go by when an installation has none that can be read. */
  readonly document: Json;
  readonly onProgress?: (text: string) => void;
};

export type Outcome = {
  readonly typescript: string;
  readonly installed: readonly Pick<Installed, "name" | "version" | "folder">[];
  /** What was given in place of what is installed. */
  readonly from: Version | undefined;
  readonly newest: Version | undefined;
  readonly files: number;
  readonly found: readonly Found[];
};

/**
 * Where the changes of newer releases meet a project.
 *
 * @throws Error in one line, when the project cannot be read or uses nothing of ours
 */
export async function analyse(order: Order): Promise<Outcome> {
  const seen: Seen = { found: new Map(), installed: new Map(), files: new Set() };
  const versions = new Set<string>();
  for (const config of order.projects) {
    order.onProgress?.(`reading ${config}`);
    const compiler = await findCompiler(config);
    versions.add(compiler.version);
    try {
      const syntax = syntaxOf(compiler.kind);
      for (const program of compiler.open(realpathSync(config))) lookInto({ program, syntax, order, seen });
    } finally {
      compiler.close();
    }
  }
  const { found, installed, files } = seen;
  if (installed.size === 0) throw new Error(nothingOfOurs(order.projects));
  return {
    typescript: [...versions].join(", "),
    installed: [...installed.values()],
    from: order.from,
    newest: newest(order.releases),
    files: files.size,
    found: [...found.values()],
  };
}

/** What the projects looked into so far had. */
type Seen = {
  readonly found: Map<string, Found>;
  readonly installed: Map<string, Installed>;
  readonly files: Set<string>;
};

type Look = { readonly program: Program; readonly syntax: Syntax; readonly order: Order; readonly seen: Seen };

function lookInto({ program, syntax, order, seen }: Look): void {
  const owner = createOwner();
  const installed = findInstalled(program, owner, order.document);
  const surfaces = installed.map((one) => surfaceOf(program, one));
  const works = surfaces.flatMap((surface) => worksOf(surface, order));
  const own = ownFiles(program, (file) => ours.includes(owner(file)?.name ?? ""));
  order.onProgress?.(`${own.length} files of ${program.config}`);
  for (const one of installed) seen.installed.set(one.folder, one);
  for (const { fileName } of own) seen.files.add(fileName);

  const isInteresting = isOfInterest(surfaces, works);
  const collected = own.map((file) => collect(file, syntax, isInteresting));
  refuseMissing(program, collected);
  if (works.length === 0) return;
  const sites = (key: "literals" | "handed" | "statusNumbers"): Site[] =>
    collected.flatMap((one) => one[key].map((node) => ({ node, file: one.file })));
  const world = {
    ...{ program, syntax, surfaces },
    facts: joined(collected.map((one) => factsOf({ program, syntax, surfaces }, one))),
    literals: sites("literals"),
    handed: sites("handed"),
    statusNumbers: sites("statusNumbers"),
  };
  for (const { change, rule, surface } of works)
    addTo(seen.found, change, { rule, sites: sitesOf({ ...world, surface }, rule) });
}

export type Work = { readonly change: Coming; readonly rule: Rule; readonly surface: Surface };

/** Each copy is met by what comes after its own version. */
function worksOf(surface: Surface, { releases, from, isWanted }: Order): Work[] {
  const { installed, operations } = surface;
  return changesAfter(releases, from ?? installed.version)
    .filter(isWanted)
    .map((change) => ({ change, rule: ruleOf(change, installed.document, operations), surface }));
}

function joined(all: readonly Facts[]): Facts {
  const list = <Key extends keyof Facts>(key: Key) => all.flatMap((one) => one[key] as Facts[Key][number][]);
  return {
    mentions: list("mentions"),
    calls: list("calls"),
    kitCalls: list("kitCalls"),
    operationNames: list("operationNames"),
    guesses: list("guesses"),
  };
}

/** Without the types every value of ours is `any`, and nothing would be found. */
function refuseMissing(program: Program, collected: readonly Collected[]): void {
  for (const { file, modules } of collected)
    for (const node of modules) {
      const { text } = node as typeof node & { text: string };
      if (!isOurs(text) || program.symbolAt(node)) continue;
      throw new Error(`${file.fileName} imports ${text}, which is not installed there; run npm install first`);
    }
}

const nothingOfOurs = (projects: readonly string[]): string =>
  `${projects.join(", ")} has no file that uses ${ours[0]}; give --project the tsconfig.json of the code that does`;
