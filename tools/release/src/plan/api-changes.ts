import type { Change } from "@nudgescribe/changes/change";
import { type Declaration, declarationsOf } from "./api-report.ts";
import { takesMoreIfLiked } from "./signature.ts";
import type { State } from "./state.ts";

type Found = {
  readonly changes: readonly Change[];
  /** Declarations that differ because the contract does: the wire layer tells them. */
  readonly notCounted: number;
};

/** What differs in the API of the packages, export by export and member by member. */
export function apiChanges(old: State, next: State): Found {
  const contractDiffers = JSON.stringify(old.contract) !== JSON.stringify(next.contract);
  const paths = [...new Set([...old.reports.keys(), ...next.reports.keys()])].sort();
  const found = paths.flatMap((path) => {
    const [before, after] = [old.reports.get(path), next.reports.get(path)];
    if (before === undefined || after === undefined) return [wholeEntry(entryOf(path), before === undefined)];
    return compared(entryOf(path), declarationsOf(before), declarationsOf(after));
  });
  const told = found.filter(
    ({ name, change }) => !contractDiffers || !followsFromContract(name, change, { old, next }),
  );
  return { changes: unique(told.map(({ change }) => change)), notCounted: found.length - told.length };
}

type Named = { readonly name: string; readonly change: Change };

/** `packages/client/api/files.api.md` → `@nudgescribe/client/files`. */
function entryOf(path: string): string {
  const [, folder = "", , file = ""] = path.split("/");
  const entry = file.replace(/\.api\.md$/, "");
  return `@nudgescribe/${folder}${entry === "index" ? "" : `/${entry.replace("vitest-setup", "vitest/setup")}`}`;
}

/** An entry with all that it exports. */
function wholeEntry(entry: string, isNew: boolean): Named {
  const change = { layer: "types", pointer: `${entry}#` } as const;
  return {
    name: "",
    change: isNew
      ? { ...change, level: "minor", kind: "entry-added", words: `the entry \`${entry}\` is new` }
      : {
          ...change,
          ...{ level: "major", kind: "entry-gone", words: `the entry \`${entry}\` is gone` },
          migration: `import from another entry than \`${entry}\``,
        },
  };
}

function compared(
  entry: string,
  old: ReadonlyMap<string, Declaration>,
  next: ReadonlyMap<string, Declaration>,
): Named[] {
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((name): Named[] => {
    const [was, is] = [old.get(name), next.get(name)];
    const at = `${entry}#${name}`;
    const told = (level: Change["level"], rest: Pick<Change, "kind" | "words"> & Partial<Change>): Named => ({
      name,
      change: { level, layer: "types", pointer: at, ...rest },
    });
    const title = `\`${name}\` of \`${entry}\``;
    if (!is?.exported && was?.exported)
      return [told("major", { kind: "export-gone", words: `${title} is gone`, migration: `do without \`${name}\`` })];
    if (is?.exported && !was?.exported) return [told("minor", { kind: "export-added", words: `${title} is new` })];
    if (!was || !is) return [];
    const grew = takesMoreIfLiked(was.head, is.head);
    const heads =
      was.head === is.head
        ? []
        : grew
          ? [
              told("minor", {
                kind: "export-grew",
                words: `${title} takes more, which may be left out: ${shown(is.head)}`,
              }),
            ]
          : [
              told("major", {
                kind: "export-changed",
                words: `${title} is declared otherwise: ${shown(is.head)}`,
                migration: `compile, and use \`${name}\` as it is declared now`,
              }),
            ];
    return [...heads, ...memberChanges({ name, at, title, was, is })];
  });
}

type Both = { name: string; at: string; title: string; was: Declaration; is: Declaration };

function memberChanges({ name, at, title, was, is }: Both): Named[] {
  const [before, after] = [was.members ?? new Map<string, string>(), is.members ?? new Map<string, string>()];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((member): Named[] => {
    const [old, next] = [before.get(member), after.get(member)];
    if (old === next) return [];
    const told = (level: Change["level"], rest: Pick<Change, "kind" | "words"> & Partial<Change>): Named => ({
      name,
      change: { level, layer: "types", pointer: `${at}.${member}`, ...rest },
    });
    if (next === undefined)
      return [
        told("major", {
          kind: "member-gone",
          words: `\`${member}\` of ${title} is gone`,
          migration: `do without \`${member}\``,
        }),
      ];
    if (old === undefined) return [told("minor", { kind: "member-added", words: `\`${member}\` of ${title} is new` })];
    if (takesMoreIfLiked(old, next))
      return [
        told("minor", {
          kind: "member-grew",
          words: `\`${member}\` of ${title} takes more, which may be left out: ${shown(next)}`,
        }),
      ];
    return [
      told("major", {
        ...{ kind: "member-changed", words: `\`${member}\` of ${title} is ${shown(next)} now; it was ${shown(old)}` },
        migration: `compile, and use \`${member}\` as it is declared now`,
      }),
    ];
  });
}

const longest = 160;
const shown = (code: string): string => `\`${code.length > longest ? `${code.slice(0, longest)}…` : code}\``;

/**
 * Whether something generated differs because the contract does. A named type that is gone while an operation that had
 * it is still there is our own doing: code that imports it does not compile, whatever the wire says.
 */
function followsFromContract(name: string, { kind }: Change, { old, next }: { old: State; next: State }): boolean {
  if (!old.generated.has(name) && !next.generated.has(name)) return false;
  if (kind !== "export-gone") return true;
  const schemas = (old.contract.document["components"] as { schemas?: object } | undefined)?.schemas ?? {};
  if (!(name in schemas)) return true;
  const gone = Object.keys(old.contract.rows).filter((id) => !(id in next.contract.rows));
  return !usersOf(name, old).some((id) => !gone.includes(id));
}

/** The operations whose bodies have a schema somewhere in them. */
function usersOf(schema: string, { contract: { document, rows } }: State): string[] {
  const reach = (value: unknown, seen: Set<string>): boolean => {
    if (typeof value !== "object" || value === null) return false;
    const { $ref: ref } = value as { $ref?: string };
    if (typeof ref === "string" && !seen.has(ref)) {
      seen.add(ref);
      if (ref === `#/components/schemas/${schema}`) return true;
      const [, , kind = "", name = ""] = ref.split("/");
      const components = document["components"] as Record<string, Record<string, unknown>>;
      if (reach(components[kind]?.[name], seen)) return true;
    }
    return Object.values(value).some((part) => reach(part, seen));
  };
  const paths = (document["paths"] ?? {}) as Record<string, Record<string, unknown>>;
  return Object.values(rows)
    .filter(({ path, method }) => reach(paths[path]?.[method.toLowerCase()], new Set()))
    .map(({ id }) => id);
}

/** A declaration that several entries of a package show is told once, with the first. */
function unique(changes: readonly Change[]): Change[] {
  const seen = new Set<string>();
  return changes.filter(({ kind, pointer, words }) => {
    const [at = "", of = ""] = pointer.split("#");
    const key = JSON.stringify([kind, at.split("/").slice(0, 2), of, words.replaceAll(at, "")]);
    return !seen.has(key) && seen.add(key);
  });
}
