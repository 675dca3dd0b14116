// `pnpm docs:write`: writes the code of docs/snippets/ and the generated parts into every Markdown file of the repository.
// `pnpm docs:check` (--check) writes nothing; both fail, with file, line and what to do, on what a person must mend.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readDocs } from "./docs.ts";
import { readParts } from "./parts.ts";
import { lineOf } from "./problem.ts";

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    root: { type: "string", default: resolve(import.meta.dirname, "../..") },
  },
});

const { pages, problems, stale } = readDocs(values.root, await readParts(values.root));
if (!values.check)
  for (const { path, text } of pages)
    if (text !== undefined) {
      writeFileSync(join(values.root, path), text);
      console.log(`wrote ${path}`);
    }
const told = values.check ? [...problems, ...stale] : problems;
for (const problem of told) console.error(lineOf(problem));
if (told.length === 0) console.log(`${pages.length} pages are in order`);
process.exitCode = told.length === 0 ? 0 : 1;
