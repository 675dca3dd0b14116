import type { CoverageReport } from "../report.ts";
import { escapeText } from "./markup.ts";
import { percentText } from "./words.ts";

const label = "contract coverage";

/** What the endpoint badge of shields.io reads: operation × status, the number that says most in one. */
export function coverageBadge(report: CoverageReport): string {
  const { message, color } = badgeOf(report);
  return `${JSON.stringify({ schemaVersion: 1, label, message, color }, null, 2)}\n`;
}

/** The same as a picture, which needs no service. */
export function coverageSvg(report: CoverageReport): string {
  const { message, fill } = badgeOf(report);
  const [left, right] = [label.length * 6.5 + 12, message.length * 7 + 14];
  const text = escapeText(`${label}: ${message}`);
  const part = (x: number, words: string) => `<text x="${x}" y="14" text-anchor="middle">${escapeText(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${text}">`,
    `  <title>${text}</title>`,
    `  <clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>`,
    `  <g clip-path="url(#r)"><rect width="${left}" height="20" fill="#444"/><rect x="${left}" width="${right}" height="20" fill="${fill}"/></g>`,
    `  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${part(left / 2, label)}${part(left + right / 2, message)}</g>`,
    "</svg>",
    "",
  ].join("\n");
}

function badgeOf({ kinds }: CoverageReport): { message: string; color: string; fill: string } {
  const percent = kinds.find(({ kind }) => kind === "statuses")?.percent ?? 0;
  const message = `${percentText(percent)} %`;
  // The fills carry white text at a contrast of 4.5 and more.
  if (percent === 100) return { message, color: "brightgreen", fill: "#25770f" };
  if (percent >= 80) return { message, color: "yellowgreen", fill: "#5f6f00" };
  if (percent >= 50) return { message, color: "orange", fill: "#a64b00" };
  return { message, color: "red", fill: "#b3261e" };
}
