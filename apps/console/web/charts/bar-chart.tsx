import { type BarRow, layoutBars } from "./bar-layout.ts";
import { useWidth } from "./use-width.ts";

type BarChartProps = {
  /** What the chart shows, and what it says: the whole text for those who do not see it. */
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** How a value is written. */
  readonly format?: (value: number) => string;
};

/** Horizontal bars, each with its name above it and its value beside the name. */
export function BarChart({ label, rows, format = String }: BarChartProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const { height, bars } = layoutBars(rows, { width });
  return (
    <div ref={box} className="chart">
      {width > 0 && (
        <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {bars.map((bar, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and rows are drawn whole.
            <g key={index}>
              <text x={0} y={bar.y + 14}>
                {bar.label}
              </text>
              <text className="chart-value" x={width} y={bar.y + 14} textAnchor="end">
                {bar.value === undefined ? "unknown" : format(bar.value)}
              </text>
              <rect className="chart-track" x={0} y={bar.barY} width={width} height={bar.barHeight} rx="3" />
              {bar.width > 0 && (
                <rect className="series-1" x={0} y={bar.barY} width={bar.width} height={bar.barHeight} rx="3" />
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
