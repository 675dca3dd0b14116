import type { Contract } from "../contract.ts";
import { members } from "../json.ts";
import { nameOf } from "../parts.ts";
import { type Problem, problemAt } from "../problem.ts";

/** Declared CORS headers make Prism answer with samples of them, and browsers refuse: stoplightio/prism#1839. */
export const noCorsHeaders = (contract: Contract): Problem[] =>
  contract.parts
    .filter(({ kind }) => kind === "response")
    .flatMap((part) =>
      members(part.node["headers"])
        .filter(([name]) => /^access-control-/i.test(name))
        .map(([name]) =>
          problemAt(contract, [...part.path, "headers", name], {
            rule: "no-cors-headers",
            what: `${nameOf(part)}: ${name} breaks the mock for browsers`,
            todo: "Remove it; CORS belongs to the server, not to the contract.",
          }),
        ),
    );
