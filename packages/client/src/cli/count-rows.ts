const [quote, lineFeed, carriageReturn] = [34, 10, 13];

/** Counts the rows of a CSV file while its bytes pass by. */
export type RowCounter = {
  readonly add: (chunk: Uint8Array) => void;
  /** Without the header, and without blank lines. */
  readonly rows: () => number;
};

/** A line break inside quotes is a part of a value. All signs that matter are single bytes in UTF-8. */
export function countRows(): RowCounter {
  let [records, isQuoted, isEmpty] = [0, false, true];
  return {
    add(chunk) {
      for (const byte of chunk) {
        if (byte === quote) isQuoted = !isQuoted;
        if (byte === lineFeed && !isQuoted) {
          if (!isEmpty) records += 1;
          isEmpty = true;
        } else if (byte !== carriageReturn) isEmpty = false;
      }
    },
    rows: () => Math.max(0, records + (isEmpty ? 0 : 1) - 1),
  };
}
