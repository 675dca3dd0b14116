import { scaleLinear } from "d3-scale";
import { clipText } from "./clip-text.ts";

export type StackRow = { readonly label: string; readonly values: readonly number[] };

type StackSegment = {
  readonly series: number;
  readonly value: number;
  readonly x: number;
  readonly width: number;
  /** There is room to write the value below. */
  readonly showsValue: boolean;
};

type Stack = {
  readonly label: string;
  readonly total: number;
  readonly y: number;
  readonly segments: readonly StackSegment[];
};

type StackLayout = { readonly height: number; readonly barHeight: number; readonly stacks: readonly Stack[] };

const rowHeight = 68;
const gap = 2;

/** One bar for each row. All bars share one scale, so their lengths can be compared. */
export function layoutStacks(rows: readonly StackRow[], { width }: { width: number }): StackLayout {
  const totals = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const most = Math.max(1, ...totals);
  const length = scaleLinear().domain([0, most]).range([0, width]);
  const stacks = rows.map(({ label, values }, index): Stack => {
    const total = totals[index] ?? 0;
    let before = 0;
    const segments = values.flatMap((value, series): StackSegment[] => {
      if (value <= 0) return [];
      const x = length(before);
      before += value;
      const room = length(before) - x;
      return [{ series, value, x, width: Math.max(1, room - gap), showsValue: room >= 12 + 8 * String(value).length }];
    });
    return { label: clipText(label, { width: width - 72 }), total, y: index * rowHeight, segments };
  });
  return { height: rows.length * rowHeight, barHeight: 20, stacks };
}
