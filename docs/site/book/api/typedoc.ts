import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  Application,
  Converter,
  type DeclarationReflection,
  Logger,
  type LogLevel,
  ReflectionKind,
  type TypeDocOptions,
} from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { inRepository, repositoryUrl } from "../repository.ts";
import type { EntryPoint } from "./entry-points.ts";
import { inheritAcrossModules } from "./inherit.ts";
import { writeTypesWithNames } from "./stand-ins.ts";
import { kindMark } from "./tidy.ts";

/** Keeps what TypeDoc has to say; each warning and error ends the build. */
class Complaints extends Logger {
  readonly lines: string[] = [];

  override log(message: string, level: LogLevel): void {
    if (level >= 2) this.lines.push(message);
  }
}

/**
 * Writes a Markdown page for each name that the packages publish, from their sources.
 *
 * @throws Error with all that TypeDoc complained about
 */
export async function runTypeDoc(
  entries: readonly EntryPoint[],
  folders: { readonly work: string; readonly out: string },
) {
  const { work, out } = folders;
  const types = join(work, "types");
  await writeTypesWithNames(types);
  const sourceOf = (path: string) => inRepository(path).replace(inRepository("packages/types/src"), types);
  const files = entries.map(({ source }) => sourceOf(source));
  await mkdir(work, { recursive: true });
  await writeFile(join(work, "tsconfig.json"), JSON.stringify(compilerOptions(entries, sourceOf, types)));
  const options: TypeDocOptions & Partial<PluginOptions> = {
    plugin: ["typedoc-plugin-markdown"],
    tsconfig: join(work, "tsconfig.json"),
    entryPoints: files,
    entryPointStrategy: "resolve",
    out,
    basePath: inRepository("."),
    disableGit: true,
    sourceLinkTemplate: `${repositoryUrl}/blob/main/{path}#L{line}`,
    readme: "none",
    logLevel: "Warn",
    name: "API",
    router: "member",
    // The packages compile in their own projects; together, two declarations of a library would meet.
    skipErrorChecking: true,
    excludeInternal: true,
    excludeExternals: true,
    externalPattern: ["**/typescript/lib/**", "**/@types/**"],
    validation: { notExported: false, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: false },
    blockTags: [
      "@description",
      "@default",
      "@throws",
      "@example",
      "@remarks",
      "@returns",
      "@see",
      "@param",
      "@template",
    ],
    hideBreadcrumbs: true,
    hidePageHeader: true,
    useCodeBlocks: true,
    expandObjects: true,
    parametersFormat: "table",
    typeDeclarationFormat: "list",
    pageTitleTemplates: { module: "{name}", member: ({ kind, name }) => `${name} ${kindMark} ${kind}` },
  };
  const app = await Application.bootstrapWithPlugins(options);
  const complaints = new Complaints();
  app.logger = complaints;
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => inheritAcrossModules(project));
  const project = await app.convert();
  if (project) {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module) as DeclarationReflection[]) {
      const file = module.sources?.[0]?.fullFileName;
      const entry = entries.find(({ source }) => sourceOf(source) === file);
      if (entry) module.name = entry.name;
    }
    app.validate(project);
    await app.generateOutputs(project);
  }
  if (complaints.lines.length > 0 || !project) throw new Error(`TypeDoc complains:\n${complaints.lines.join("\n")}`);
}

function compilerOptions(entries: readonly EntryPoint[], sourceOf: (path: string) => string, types: string): object {
  const paths = Object.fromEntries([
    ...entries.map(({ name, source }) => [name, [sourceOf(source)]]),
    ["@nudgescribe/types/schemas", [join(types, "generated/schemas.ts")]],
    ["@nudgescribe/types/operations", [join(types, "generated/operations.ts")]],
  ]);
  return {
    extends: inRepository("tsconfig.base.json"),
    compilerOptions: {
      noEmit: true,
      lib: ["ES2023", "DOM", "DOM.Iterable", "ESNext.Disposable"],
      types: ["node"],
      typeRoots: [inRepository("node_modules/@types")],
      paths,
    },
    files: entries.map(({ source }) => sourceOf(source)),
  };
}
