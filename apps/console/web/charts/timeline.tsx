import { Legend } from "./legend.tsx";
import { Marker } from "./marker.tsx";
import { layoutTimeline, type TimelineLane } from "./timeline-layout.ts";
import { useWidth } from "./use-width.ts";

type TimelineProps = {
  readonly label: string;
  /** What the kinds of marks mean; one kind needs no words. */
  readonly series: readonly string[];
  readonly lanes: readonly TimelineLane[];
};

/** When things happened: a line for each lane, a mark for each event. */
export function Timeline({ label, series, lanes }: TimelineProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const { height, axisY, left, right, rows, ticks, unplaced } = layoutTimeline(lanes, { width });
  return (
    <>
      <div ref={box} className="chart">
        {width > 0 && (
          <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
            {ticks.map((tick) => (
              <g key={tick.x}>
                <line className="chart-grid" x1={tick.x} x2={tick.x} y1={0} y2={axisY} />
                <text className="chart-note" x={tick.x} y={axisY + 18} textAnchor={anchorAt(tick.x, width)}>
                  {tick.label}
                </text>
              </g>
            ))}
            {rows.map(({ label: name, y, lineY, marks }) => (
              <g key={y}>
                <text x={0} y={y + 14}>
                  {name}
                </text>
                <line className="chart-lane" x1={left} x2={right} y1={lineY} y2={lineY} />
                {marks.length > 1 && (
                  <line className="chart-span" x1={marks[0]?.x} x2={marks.at(-1)?.x} y1={lineY} y2={lineY} />
                )}
                {marks.map((mark) => (
                  <g key={mark.x}>
                    <title>{mark.labels.join("\n")}</title>
                    <Marker series={mark.series} x={mark.x} y={lineY} />
                    {mark.showsCount && (
                      <text className="chart-note" x={mark.x} y={lineY + 20} textAnchor="middle">
                        ×{mark.labels.length}
                      </text>
                    )}
                  </g>
                ))}
              </g>
            ))}
          </svg>
        )}
      </div>
      {series.length > 1 && <Legend series={series.map((name) => ({ label: name }))} marks="points" />}
      {unplaced > 0 && (
        <p className="chart-remark">
          {unplaced === 1 ? "One moment is" : `${unplaced} moments are`} missing or cannot be read as a date; the table
          has {unplaced === 1 ? "it" : "them"}.
        </p>
      )}
    </>
  );
}

/** A label at an end of the axis stays inside the chart. */
function anchorAt(x: number, width: number): "start" | "middle" | "end" {
  if (x < 36) return "start";
  return x > width - 36 ? "end" : "middle";
}
