import { type Finding, findingsOf } from "../src/findings.ts";
import { type Json, same } from "../src/json.ts";

type Question = { base: Json; revision: Json; answer: (findings: Promise<readonly Finding[]>) => void };

/**
 * Asks Redocly once for all pairs that are asked for at the same time: a start of it takes half a second, 80 of them
 * most of a minute. The operations of each pair stand side by side in one document, under a prefix.
 */
export function findTogether(): typeof findingsOf {
  let asked: Question[] = [];
  return (base, revision) =>
    new Promise((answer) => {
      // What all operations of a document share cannot stand side by side.
      if (!same(base["components"], revision["components"])) return answer(findingsOf(base, revision));
      if (asked.length === 0) setImmediate(() => ask(asked.splice(0)));
      asked = [...asked, { base, revision, answer }];
    });

  function ask(questions: readonly Question[]): void {
    asked = [];
    const joined = (side: "base" | "revision"): Json => ({
      ...questions[0]?.[side],
      paths: Object.assign({}, ...questions.map((question, index) => prefixed(question[side]["paths"] as Json, index))),
    });
    const all = findingsOf(joined("base"), joined("revision"));
    for (const [index, { answer }] of questions.entries()) {
      const start = `#/paths/~1${index}-`;
      const own = async () =>
        (await all)
          .filter(({ path }) => path.startsWith(start))
          .map((finding) => ({ ...finding, path: finding.path.replace(start, "#/paths/~1") }));
      answer(own());
    }
  }
}

const prefixed = (paths: Json, index: number): Json =>
  Object.fromEntries(Object.entries(paths).map(([path, item]) => [path.replace("/", `/${index}-`), item]));
