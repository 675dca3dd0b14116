import { wrap } from "../explain/lines.ts";
import type { DriftReport, OperationDrift } from "./drift.ts";

/** The report for a person. */
export function driftText(report: DriftReport): string {
  const { upstream, day, exchanges, notJudged, violations } = report;
  const lines = wrap(
    `${upstream}, ${day}: ${exchanges} exchanges, ${violations.server} violations by the server, ${violations.client} by the client, ${violations.unknown} unknown; ${notJudged} bodies not judged`,
    "",
    "  ",
  );
  for (const [id, drift] of Object.entries(report.operations)) lines.push("", ...textOf(id, drift as OperationDrift));
  return `${lines.join("\n")}\n`;
}

function textOf(id: string, { answers, drift, neverSeen, seen }: OperationDrift): string[] {
  const counts = Object.entries(answers).map(([status, count]) => `${status} ×${count}`);
  const confirmed = seen
    .filter(({ evidence }) => evidence !== "documented")
    .map(({ pointer, count }) => `${pointer} ×${count}`);
  return [
    ...wrap(`${id}: ${counts.join(", ") || "no answer"}`, "", "  "),
    ...drift.flatMap(({ kind, status, pointer, seen: came, media, expected, count, of, evidence, spec }) => [
      ...wrap(`${kind} ${pointer || "(the answer)"}: ${media ?? came}, contract: ${expected}`, "  ", "      "),
      ...wrap(
        `${count} of ${of} answers ${status}; the contract knew it as ${evidence}${spec ? `; ${spec}` : ""}`,
        "      ",
        "      ",
      ),
    ]),
    ...(neverSeen.length > 0 ? wrap(`never seen: ${neverSeen.join(", ")}`, "  ", "      ") : []),
    ...(confirmed.length > 0 ? wrap(`seen, though not documented: ${confirmed.join(", ")}`, "  ", "      ") : []),
  ];
}
