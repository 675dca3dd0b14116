import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Change } from "@nudgescribe/changes/change";
import ts from "typescript";

/** What README snippets speak of and do not make themselves; other free names are of no type, and checked no further. */
const given = 'declare const nudgescribe: import("@nudgescribe/client").Nudgescribe;';

/** `Cannot find name`: in a snippet the reader has it, in a program it was there when this was released. */
const freeName = [2304, 2552, 18004];

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: [
    "lib.es2023.d.ts",
    "lib.dom.d.ts",
    "lib.dom.iterable.d.ts",
    "lib.dom.asynciterable.d.ts",
    "lib.esnext.disposable.d.ts",
  ],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ["node"],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
};

/** A place in code of a consumer that does not compile. */
export type Break = { readonly path: string; readonly line: number; readonly message: string };

type Compiled = {
  readonly root: string;
  readonly consumers: ReadonlyMap<string, string>;
  /** Where the packages are that they are compiled against. */
  readonly packages: string;
};

/**
 * Compiles what users of the last release wrote: each file in its place under `root`, with the text of that release.
 * The sources of the packages stand for the declarations that are made of them, so nothing needs to be built; what is
 * shipped is the rehearsal's business.
 */
export function breaksOf({ root, consumers, packages }: Compiled): Break[] {
  const files = new Map<string, { path: string; text: string; firstLine: number }>();
  for (const [path, text] of consumers) {
    if (!path.endsWith(".md")) files.set(join(root, path), { path, text, firstLine: 1 });
    else
      for (const { code, line } of snippetsOf(text)) {
        const name = join(root, dirname(path), `snippet-${line}.ts`);
        files.set(name, { path, text: `export {}; ${declared(code)}\n${code}`, firstLine: line - 1 });
      }
  }
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, directoryExists = ts.sys.directoryExists } = host;
  const folders = new Set([...files.keys()].map(dirname));
  host.directoryExists = (path) => folders.has(path) || directoryExists(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path)?.text ?? readFile(path);
  const program = ts.createProgram([...files.keys()], { ...options, paths: sourcesOf(packages) }, host);
  return [...files].flatMap(([name, { path, firstLine }]) => {
    const file = program.getSourceFile(name);
    if (!file) return [];
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
      .filter(({ code }) => !path.endsWith(".md") || !freeName.includes(code))
      .map(({ start = 0, messageText }) => ({
        path,
        line: file.getLineAndCharacterOfPosition(start).line + firstLine,
        message: reasonOf(messageText).replaceAll(`${packages}/`, ""),
      }));
  });
}

/** The innermost reason: what is around it repeats the types in full. */
function reasonOf(message: string | ts.DiagnosticMessageChain): string {
  if (typeof message === "string") return message.replace(/\.$/, "");
  const [inner] = message.next ?? [];
  return inner ? reasonOf(inner) : message.messageText.replace(/\.$/, "");
}

const declared = (code: string): string => (/\bconst nudgescribe\b/.test(code) ? "" : given);

/** The TypeScript of a README, with the line that each piece starts at. */
function snippetsOf(text: string): { code: string; line: number }[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ 1: code = "", index }) => ({
    code,
    line: text.slice(0, index).split("\n").length + 1,
  }));
}

/** Each export of each package → the source that its declarations are made of. */
function sourcesOf(root: string): Record<string, string[]> {
  return Object.fromEntries(
    globSync("packages/*/package.json", { cwd: root }).flatMap((path) => {
      const { name, exports } = JSON.parse(readFileSync(join(root, path), "utf8")) as {
        name: string;
        exports: Record<string, string | { types?: string }>;
      };
      return Object.entries(exports).flatMap(([entry, target]): [string, string[]][] => {
        const types = typeof target === "object" ? target.types : undefined;
        const stem = types?.replace("./dist/", "src/").replace(/\.d\.ts$/, "");
        const places = [`${stem}.ts`, `${stem}/index.ts`].map((place) => join(root, dirname(path), place));
        const source = stem && places.find((place) => existsSync(place));
        return source ? [[`${name}${entry.slice(1)}`, [source]]] : [];
      });
    }),
  );
}

type Consumers = { readonly root: string; readonly consumers: ReadonlyMap<string, string>; readonly released: string };

/**
 * Consumers that compiled against the packages as they were `released` and do not any more, as one change. What did not
 * compile then either, such as after another library was upgraded, is not our doing.
 */
export function consumerChanges({ root, consumers, released }: Consumers): Change[] {
  const breaks = breaksOf({ root, consumers, packages: root });
  if (breaks.length === 0) return [];
  const before = new Set(breaksOf({ root, consumers, packages: released }).map((one) => JSON.stringify(one)));
  const places = breaks
    .filter((one) => !before.has(JSON.stringify(one)))
    .map(({ path, line, message }) => ({ place: `${path}:${line}`, told: `\`${path}:${line}\` (${message})` }));
  const [first] = places;
  if (!first) return [];
  return [
    {
      ...{ level: "major", layer: "types", kind: "consumer-breaks", pointer: first.place },
      words: `code that users of the last release have does not compile any more: ${places.map(({ told }) => told).join(", ")}`,
      migration: "compile yours, and change what is like it",
    },
  ];
}
