import type { Spread } from "../statistics.ts";

/** `1234567` → `1,234,567`, and no more figures than a measurement has. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return new Intl.NumberFormat("en", { maximumFractionDigits: digits }).format(value);
}

/** With two decimals below 10, so that a column of them is even. */
export function ratioText(value: number): string {
  if (value < 0.01) return "< 0.01";
  return value < 10 ? value.toFixed(2) : numberText(value);
}

export const spreadText = (spread: Spread | undefined): string =>
  spread ? `${numberText(spread[0])} to ${numberText(spread[1])}` : "";
