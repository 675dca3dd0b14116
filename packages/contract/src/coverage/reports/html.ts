import { type CoverageReport, type KindReport, missing, type TargetReport } from "../report.ts";
import { style } from "./html-style.ts";
import { escapeText } from "./markup.ts";
import { byOperation, percentText, titles } from "./words.ts";

/** One page without scripts and without anything to load; light or dark as the reader's system is. */
export function coverageHtml(report: CoverageReport): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Contract coverage</title>
<style>
${style}</style>
</head>
<body>
<main>
<h1>Contract coverage</h1>
<p>${report.exchanges} recorded exchange${report.exchanges === 1 ? "" : "s"}.</p>
${summary(report)}
${report.kinds.map(section).join("\n")}
${outside(report)}</main>
</body>
</html>
`;
}

function summary({ kinds }: CoverageReport): string {
  const rows = kinds.map((kind) => {
    const { covered, wanted, ignored, percent, threshold, holds } = kind;
    const bar = `<span class="bar" aria-hidden="true"><span style="width:${percent.toFixed(1)}%"></span></span>`;
    const state = threshold === undefined ? "" : holds ? `${threshold} %` : `${threshold} %, <strong>below</strong>`;
    return row([
      `<a href="#${kind.kind}">${escapeText(titles[kind.kind])}</a>`,
      `${covered} of ${wanted}`,
      `${bar} ${percentText(percent)} %`,
      state,
      ignored === 0 ? "" : String(ignored),
    ]);
  });
  return tableOf("How much is covered", ["Kind", "Covered", "Share", "Wanted", "Ignored"], rows);
}

function section(kind: KindReport): string {
  const gaps = missing(kind).length;
  const title = titles[kind.kind];
  const content = kind.kind === "statuses" ? matrix(kind) : listing(kind);
  return `<section id="${kind.kind}">
<h2>${escapeText(title.charAt(0).toUpperCase() + title.slice(1))}</h2>
<p>${gaps === 0 ? "Nothing is missing." : `${gaps} missing.`}</p>
<details${gaps > 0 ? ' open=""' : ""}><summary>All ${kind.targets.length}</summary>
${content}</details>
</section>`;
}

/** Operations down, statuses across, because most gaps lie in one row or one column. */
function matrix(kind: KindReport): string {
  const statuses = [...new Set(kind.targets.map(({ item }) => item))].sort();
  const rows = [...byOperation(kind.targets)].map(([operation, targets]) =>
    row([
      escapeText(operation),
      ...statuses.map((status) => {
        const target = targets.find(({ item }) => item === status);
        return target ? cell(target) : '<span class="none">not declared</span>';
      }),
    ]),
  );
  return tableOf("Exchanges by operation and status", ["Operation", ...statuses], rows);
}

function listing(kind: KindReport): string {
  const hasItems = kind.targets.some(({ item }) => item !== "");
  const rows = kind.targets.map((target) =>
    row([
      escapeText(target.operation ?? "any operation"),
      ...(hasItems ? [`<code>${escapeText(target.item)}</code>`] : []),
      cell(target),
    ]),
  );
  return tableOf(`Exchanges by target`, ["Operation", ...(hasItems ? ["Target"] : []), "Exchanges"], rows);
}

function cell({ hits, ignored }: TargetReport): string {
  if (hits > 0) return String(hits);
  if (ignored !== undefined) return `<span class="ignored">ignored: ${escapeText(ignored)}</span>`;
  return '<strong class="missing">missing</strong>';
}

function outside({ outside: names }: CoverageReport): string {
  if (names.length === 0) return "";
  const rows = names.map(({ name, hits }) => row([`<code>${escapeText(name)}</code>`, String(hits)]));
  return `<section>\n<h2>Met, and not in the contract</h2>\n${tableOf("Outside the contract", ["What", "Exchanges"], rows)}</section>\n`;
}

const row = ([head = "", ...cells]: readonly string[]): string =>
  `<tr><th scope="row">${head}</th>${cells.map((content) => `<td>${content}</td>`).join("")}</tr>\n`;

// The box can be scrolled, so the keyboard has to reach it.
const tableOf = (caption: string, heads: readonly string[], rows: readonly string[]): string =>
  `<div class="scroll" role="region" aria-label="${escapeText(caption)}" tabindex="0"><table>
<caption>${escapeText(caption)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeText(head)}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("")}</tbody>
</table></div>
`;
