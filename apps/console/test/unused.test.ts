import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

/** Text by path. */
type Files = Readonly<Record<string, string>>;

const home = resolve(import.meta.dirname, "..");
const readAll = (folder: string, kind: RegExp): Files =>
  Object.fromEntries(
    readdirSync(resolve(home, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => kind.test(name))
      .map((name) => `${folder}/${name}`)
      .map((path) => [path, readFileSync(resolve(home, path), "utf8")]),
  );

const styles = readAll("web", /\.css$/);
const sources = { ...readAll("web", /\.tsx?$/), ...readAll("server", /\.ts$/) };
const tests = readAll("test", /\.ts$/);
/** What starts the page and the server. */
const starts = ["web/main.tsx", "server/main.ts"];

const captured = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = ""]) => one);

const classesIn = (css: string) =>
  captured(css.replaceAll(/\/\*.*?\*\/|"[^"]*"|@import[^;]*;/gs, ""), /\.(-?[a-z_][\w-]*)/gi);

/** The names of classes that no component says, in whole or by its start, such as `col-${look}`. */
const stylesWithoutUse = (css: Files, code: Files): string[] => {
  const said = Object.values(code).join("\n");
  const words = new Set(said.match(/[\w-]+/g));
  const starting = captured(said, /["'`\s]([\w-]+-)\$\{/g);
  return Object.entries(css).flatMap(([path, text]) =>
    [...new Set(classesIn(text))]
      .filter((name) => !words.has(name) && !starting.some((start) => name.startsWith(start)))
      .map((name) => `${path}: .${name}`),
  );
};

const classesWithoutStyle = (css: Files, code: Files): string[] => {
  const styled = new Set(Object.values(css).flatMap(classesIn));
  return Object.entries(code).flatMap(([path, text]) =>
    captured(text, /className="([^"]*)"/g)
      .flatMap((names) => names.split(" "))
      .filter((name) => !styled.has(name))
      .map((name) => `${path}: ${name}`),
  );
};

const exportsWithoutUse = (code: Files, users: Files): string[] => {
  const saidBy = new Map<string, number>();
  for (const text of Object.values({ ...code, ...users }))
    for (const word of new Set(text.match(/\w+/g))) saidBy.set(word, (saidBy.get(word) ?? 0) + 1);
  return Object.entries(code).flatMap(([path, text]) =>
    captured(text, /^export (?:async )?(?:const|function\*?|type|class) (\w+)/gm)
      .filter((name) => saidBy.get(name) === 1)
      .map((name) => `${path}: ${name}`),
  );
};

/** Files that no other file of the console imports, starts as a worker, or has beside it as its style. */
const filesWithoutUse = (code: Files, css: Files): string[] => {
  const said = Object.values({ ...code, ...css }).join("\n");
  return [...Object.keys(code), ...Object.keys(css)].filter(
    (path) => !starts.includes(path) && !said.includes(`/${path.slice(path.lastIndexOf("/") + 1)}"`),
  );
};

test("every class of the styles is some component's", () => {
  expect(stylesWithoutUse(styles, sources)).toEqual([]);
});

test("every class of a component has a style", () => {
  expect(classesWithoutStyle(styles, sources)).toEqual([]);
});

test("nothing is exported that no other file needs", () => {
  expect(exportsWithoutUse(sources, tests)).toEqual([]);
});

test("no file stands without use", () => {
  expect(filesWithoutUse(sources, styles)).toEqual([]);
});

test("what nobody needs is told with its file", () => {
  const css = { "web/a.css": '/* .not-one */ .row.col-name > .gone:hover { background: url("b.svg"); }' };
  const code = {
    "web/main.tsx": 'import { cell } from "./a.tsx";\nimport "./a.css";\ncell;',
    "web/a.tsx": `export const cell = <i className="row bare" data-look={\`col-\${look}\`} />;\nexport type Look = "name";`,
    "web/b.tsx": "const alone = 1;",
  };
  expect(stylesWithoutUse(css, code)).toEqual(["web/a.css: .gone"]);
  expect(classesWithoutStyle(css, code)).toEqual(["web/a.tsx: bare"]);
  expect(exportsWithoutUse(code, {})).toEqual(["web/a.tsx: Look"]);
  expect(filesWithoutUse(code, css)).toEqual(["web/b.tsx"]);
});
