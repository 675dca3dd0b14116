import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import type { Entry, Publishable } from "./publishable.ts";

/**
 * What openapi-typescript made, where it is exported: its 1,100 lines would repeat src/generated/openapi.ts, which is
 * committed too. The shapes behind the named types stay in the report of `./schemas`, where they are used.
 */
const generated = /^(export (?:type|interface) (?:components|paths|OpenApiOperations)) (?:= )?\{\n[\s\S]*?^\};?/gm;

const silent = { default: { logLevel: ExtractorLogLevel.None } };

/** A report: path from the root of the repository, and its whole text. */
export type Report = { readonly path: string; readonly text: string };

const reportPath = ({ folder }: Publishable, { name }: Entry): string =>
  `${folder}/api/${name === "." ? "index" : name.slice(2).replaceAll("/", "-")}.api.md`;

/**
 * The public API of each entry of a package as text, made from its built declarations: sorted, and without doc comments,
 * so that a diff shows changes of the surface and nothing else. The declarations are compiled once for all entries.
 * @throws Error when a declaration does not compile.
 */
export function reportsOf(root: string, of: Publishable): Report[] {
  const output = mkdtempSync(join(tmpdir(), "nudgescribe-api-"));
  try {
    const configs = of.entries.map((entry) => configOf({ folder: join(root, of.folder), of, entry, output }));
    const [first] = configs;
    if (!first) return [];
    const others = configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath);
    const compilerState = CompilerState.create(first, { additionalEntryPoints: others });
    return of.entries.map((entry, index) => {
      const failures: string[] = [];
      Extractor.invoke(configs[index] ?? first, {
        compilerState,
        localBuild: true,
        messageCallback: (message) => {
          if (message.logLevel === ExtractorLogLevel.Error) failures.push(message.formatMessageWithLocation(root));
          message.handled = true;
        },
      });
      if (failures.length > 0)
        throw new Error(`${of.name} "${entry.name}": its declarations do not compile: ${failures.join("; ")}`);
      const text = readFileSync(join(output, "report.api.md"), "utf8");
      return { path: reportPath(of, entry), text: text.replace(generated, "$1; // src/generated/openapi.ts") };
    });
  } finally {
    rmSync(output, { recursive: true });
  }
}

type ConfigOptions = {
  readonly folder: string;
  readonly of: Publishable;
  readonly entry: Entry;
  readonly output: string;
};

const configOf = ({ folder, of, entry, output }: ConfigOptions): ExtractorConfig =>
  ExtractorConfig.prepare({
    configObjectFullPath: join(folder, "api-extractor.json"), // never read: the object below is the file
    packageJsonFullPath: join(folder, "package.json"),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, entry.types),
      compiler: {
        overrideTsconfig: {
          extends: "./tsconfig.build.json",
          compilerOptions: { skipLibCheck: false },
          files: of.entries.map(({ types }) => types),
          include: [],
        },
      },
      newlineKind: "lf",
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName: "report.api.md",
        reportFolder: output,
        reportTempFolder: output,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  });
