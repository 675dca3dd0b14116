/** Series that look different without colour as well: plain, stripes, dots, lines and a grid. */
export const seriesCount = 5;

export const seriesClass = (series: number): string => `series-${(series % seriesCount) + 1}`;

/** The marks that are drawn over the colour of each series. The first one has none. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-2`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="pattern-mark" width="2.25" height="7" />
      </pattern>
      <pattern id={`${id}-3`} width="7" height="7" patternUnits="userSpaceOnUse">
        <circle className="pattern-mark" cx="3.5" cy="3.5" r="1.5" />
      </pattern>
      <pattern id={`${id}-4`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="pattern-mark" y="2" width="6" height="1.75" />
      </pattern>
      <pattern id={`${id}-5`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="pattern-line" d="M0 4h8M4 0v8" />
      </pattern>
    </defs>
  );
}

type PatternedProps = {
  readonly patternsId: string;
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export function PatternedRect({ patternsId, series, ...place }: PatternedProps) {
  const number = (series % seriesCount) + 1;
  return (
    <>
      <rect {...place} rx="3" className={seriesClass(series)} />
      {number > 1 && <rect {...place} rx="3" fill={`url(#${patternsId}-${number})`} />}
    </>
  );
}
