import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import type { Entry, Publishable } from "./publishable.ts";

/**
 * What openapi-typescript made, where it is exported: its 1,100 lines would repeat src/generated/openapi.ts, which is
 * committed too. The shapes behind the named types stay in the report of `./schemas`, where they are used.
 */
const generated = /^(export (?:type|interface) (?:components|paths|OpenApiOperations)) (?:= )?\{\n[\s\S]*?^\};?/gm;

const silent = { default: { logLevel: ExtractorLogLevel.None } };

/** Where the report of an entry stands, from the root of the repository. */
export const reportPath = ({ folder }: Publishable, { name }: Entry): string =>
  `${folder}/api/${name === "." ? "index" : name.slice(2).replaceAll("/", "-")}.api.md`;

/**
 * The public API of one entry as text, made from its built declarations: sorted, and without doc comments, so that a
 * diff shows changes of the surface and nothing else.
 * @throws Error when a declaration does not compile.
 */
export function reportOf({ root, of, entry }: { root: string; of: Publishable; entry: Entry }): string {
  const projectFolder = join(root, of.folder);
  const output = mkdtempSync(join(tmpdir(), "nudgescribe-api-"));
  const failures: string[] = [];
  try {
    const config = ExtractorConfig.prepare({
      configObjectFullPath: join(projectFolder, "api-extractor.json"), // never read: the object below is the file
      packageJsonFullPath: join(projectFolder, "package.json"),
      configObject: {
        projectFolder,
        mainEntryPointFilePath: join(projectFolder, entry.types),
        compiler: {
          overrideTsconfig: {
            extends: "./tsconfig.build.json",
            compilerOptions: { skipLibCheck: false },
            files: [entry.types],
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
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        if (message.logLevel === ExtractorLogLevel.Error) failures.push(message.formatMessageWithLocation(root));
        message.handled = true;
      },
    });
    if (failures.length > 0) throw new Error(failures.join("; "));
    return readFileSync(join(output, "report.api.md"), "utf8").replace(generated, "$1; // src/generated/openapi.ts");
  } catch (error) {
    throw new Error(`${of.name} "${entry.name}": its declarations do not compile: ${(error as Error).message}`);
  } finally {
    rmSync(output, { recursive: true });
  }
}
