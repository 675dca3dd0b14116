import type { Contract } from "../contract.ts";
import { isObject, members } from "../json.ts";
import { nameOf } from "../parts.ts";
import { type Problem, problemAt } from "../problem.ts";

/** Without a schema of its body, an answer is typed `undefined` or `never` and the client lies. */
export const responseBodies = (contract: Contract): Problem[] =>
  contract.parts
    .filter(({ kind }) => kind === "response")
    .filter(({ node }) => {
      const content = members(node["content"]);
      return content.length === 0 || content.some(([, media]) => !isObject(media) || !media["schema"]);
    })
    .map((part) =>
      problemAt(contract, part.path, {
        rule: "response-bodies",
        what: `${nameOf(part)}: a body without a schema`,
        todo: "Give each media type a schema; an open one from components/schemas where the body was not seen.",
      }),
    );
