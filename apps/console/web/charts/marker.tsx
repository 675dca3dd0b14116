import { seriesClass, seriesCount } from "./patterns.tsx";

/** A mark whose shape tells the series as well as its colour does: disc, diamond, ring, square and triangle. */
export function Marker({ series, x, y }: { readonly series: number; readonly x: number; readonly y: number }) {
  const transform = `translate(${x} ${y})`;
  const className = `marker ${seriesClass(series)}`;
  const shapes = [
    "M0 -6a6 6 0 1 0 0.01 0Z",
    "M0 -7.5L7.5 0L0 7.5L-7.5 0Z",
    "",
    "M-5.5 -5.5h11v11h-11Z",
    "M0 -7L7 5.5H-7Z",
  ];
  const shape = shapes[series % seriesCount];
  if (!shape) return <circle r="4.75" transform={transform} className={`${className} hollow`} />;
  return <path d={shape} transform={transform} className={className} />;
}
