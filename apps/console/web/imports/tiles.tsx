import { formatNumber } from "../ui/words.ts";

type Tile = {
  readonly label: string;
  readonly value: number;
  readonly look?: "good" | "alarm" | "warn" | "calm";
};

/** A few numbers, each with what it counts. */
export function Tiles({ tiles }: { readonly tiles: readonly Tile[] }) {
  return (
    <dl className="import-tiles">
      {tiles.map(({ label, value, look = "calm" }) => (
        <div key={label} className={`import-tile ${look}`}>
          <dt>{label}</dt>
          <dd>{formatNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
