import { scaleBand, scaleLinear } from "d3-scale";
import { clipText } from "./clip-text.ts";

/** A value that is absent is unknown, which is not the same as 0. */
export type BarRow = { readonly label: string; readonly value: number | undefined };

export type Bar = {
  readonly label: string;
  readonly value: number | undefined;
  /** Top of the row: the label stands there, above its bar. */
  readonly y: number;
  readonly barY: number;
  readonly barHeight: number;
  readonly width: number;
};

type BarLayout = { readonly height: number; readonly bars: readonly Bar[] };

const rowHeight = 44;
const barHeight = 12;
const labelHeight = 22;
/** Room for the value, at the end of the line of the label. */
const valueWidth = 72;

export function layoutBars(rows: readonly BarRow[], { width }: { width: number }): BarLayout {
  const height = rows.length * rowHeight;
  const place = scaleBand<number>()
    .domain([...rows.keys()])
    .range([0, height]);
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  const length = scaleLinear().domain([0, most]).range([0, width]);
  const bars = rows.map(({ label, value }, index): Bar => {
    const y = place(index) ?? 0;
    return {
      label: clipText(label, { width: width - valueWidth }),
      value,
      y,
      barY: y + labelHeight,
      barHeight,
      // What is there is seen, however small it is beside the rest.
      width: value === undefined || value <= 0 ? 0 : Math.max(2, length(value)),
    };
  });
  return { height, bars };
}
