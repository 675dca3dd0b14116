import { useId } from "react";
import { Marker } from "./marker.tsx";
import { PatternedRect, Patterns } from "./patterns.tsx";

type LegendProps = {
  readonly series: readonly { readonly label: string; readonly value?: string }[];
  readonly marks: "areas" | "points";
};

/** What the looks of a chart mean. Each name can have a value beside it. */
export function Legend({ series, marks }: LegendProps) {
  const patternsId = useId();
  return (
    <ul className="legend">
      {series.map(({ label, value }, index) => (
        <li key={label}>
          <svg className="legend-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            {marks === "areas" && <Patterns id={`${patternsId}${index}`} />}
            {marks === "areas" ? (
              <PatternedRect patternsId={`${patternsId}${index}`} series={index} x={0} y={1} width={16} height={14} />
            ) : (
              <Marker series={index} x={8} y={8} />
            )}
          </svg>
          <span>{label}</span>
          {value !== undefined && <span className="legend-value">{value}</span>}
        </li>
      ))}
    </ul>
  );
}
