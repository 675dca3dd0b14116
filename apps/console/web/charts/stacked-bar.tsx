import { useId } from "react";
import { Legend } from "./legend.tsx";
import { PatternedRect, Patterns } from "./patterns.tsx";
import { layoutStacks, type StackRow } from "./stack-layout.ts";
import { useWidth } from "./use-width.ts";

type StackedBarProps = {
  readonly label: string;
  readonly series: readonly string[];
  readonly rows: readonly StackRow[];
};

/** A bar for each row, made up of its parts; the value of a part stands below it. */
export function StackedBar({ label, series, rows }: StackedBarProps) {
  const patternsId = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  const { height, barHeight, stacks } = layoutStacks(rows, { width });
  const sums = series.map((name, index) => ({
    label: name,
    value: String(rows.reduce((sum, { values }) => sum + (values[index] ?? 0), 0)),
  }));
  return (
    <>
      <div ref={box} className="chart">
        {width > 0 && (
          <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
            <Patterns id={patternsId} />
            {stacks.map((stack) => (
              <g key={stack.y}>
                <text x={0} y={stack.y + 14}>
                  {stack.label}
                </text>
                <text className="chart-value" x={width} y={stack.y + 14} textAnchor="end">
                  {stack.total}
                </text>
                <rect className="chart-track" x={0} y={stack.y + 22} width={width} height={barHeight} rx="3" />
                {stack.segments.map((segment) => (
                  <g key={segment.series}>
                    <PatternedRect
                      patternsId={patternsId}
                      series={segment.series}
                      x={segment.x}
                      y={stack.y + 22}
                      width={segment.width}
                      height={barHeight}
                    />
                    {segment.showsValue && (
                      <text
                        className="chart-note"
                        x={segment.x + segment.width / 2}
                        y={stack.y + 22 + barHeight + 15}
                        textAnchor="middle"
                      >
                        {segment.value}
                      </text>
                    )}
                  </g>
                ))}
              </g>
            ))}
          </svg>
        )}
      </div>
      <Legend series={sums} marks="areas" />
    </>
  );
}
