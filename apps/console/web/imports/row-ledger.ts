/** Where a row of the file has ended. `pending` is a row that is still to be sent. */
export type Bucket = (typeof bucketNames)[number];

const bucketNames = ["pending", "stored", "refused-here", "refused-by-service", "uncertain", "not-sent"] as const;

export type BucketCounts = Readonly<Record<Bucket, number>>;

/** Row numbers, the first and the last of each stretch; rows count from 0. */
export type RowRanges = readonly (readonly [first: number, last: number])[];

/**
 * The bucket of every row. A row is in exactly one, so the counts always add up to the rows: a byte each, and the counts
 * are kept as rows move.
 */
export type RowLedger = {
  readonly add: (bucket: Bucket) => void;
  readonly move: (row: number, bucket: Bucket) => void;
  readonly of: (row: number) => Bucket;
  readonly counts: () => BucketCounts;
  readonly rangesOf: (bucket: Bucket) => RowRanges;
  readonly rows: () => number;
};

export function createLedger(): RowLedger {
  let places = new Uint8Array(1024);
  let rows = 0;
  const totals = new Map<Bucket, number>(bucketNames.map((name) => [name, 0]));
  const count = (bucket: Bucket, by: number) => totals.set(bucket, (totals.get(bucket) ?? 0) + by);
  const of = (row: number): Bucket => {
    const place = row < rows ? places[row] : undefined;
    const bucket = place === undefined ? undefined : bucketNames[place];
    if (bucket === undefined) throw new RangeError(`there is no row ${row}`);
    return bucket;
  };
  return {
    add: (bucket) => {
      if (rows === places.length) {
        const larger = new Uint8Array(places.length * 2);
        larger.set(places);
        places = larger;
      }
      places[rows] = bucketNames.indexOf(bucket);
      rows += 1;
      count(bucket, 1);
    },
    move: (row, bucket) => {
      count(of(row), -1);
      places[row] = bucketNames.indexOf(bucket);
      count(bucket, 1);
    },
    of,
    counts: () => Object.fromEntries(totals) as BucketCounts,
    rangesOf: (bucket) => {
      const ranges: [number, number][] = [];
      const wanted = bucketNames.indexOf(bucket);
      for (let row = places.indexOf(wanted); row !== -1 && row < rows; row = places.indexOf(wanted, row + 1)) {
        const last = ranges.at(-1);
        if (last && last[1] === row - 1) last[1] = row;
        else ranges.push([row, row]);
      }
      return ranges;
    },
    rows: () => rows,
  };
}
