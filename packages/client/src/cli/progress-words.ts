import { counted, grouped } from "./table.ts";

/** How far a piece of work is. */
export type ProgressEvent =
  | {
      readonly step: "import";
      readonly bytesRead: number;
      /** `undefined` for a stream, which does not tell. */
      readonly bytesTotal: number | undefined;
      readonly rowsSent: number;
      readonly refused: number | undefined;
    }
  /** The files of an export were counted. `waited` is in milliseconds. */
  | { readonly step: "wait"; readonly files: number; readonly waited: number }
  /** Of file `page` of `pages`, so many bytes are here. */
  | { readonly step: "export"; readonly page: number; readonly pages: number; readonly bytes: number };

type Look = {
  /** Since the work began. */
  readonly milliseconds: number;
  /** Places of the terminal; 0 for a line without a bar. */
  readonly columns: number;
};

/** One line about it. */
export function progressWords(event: ProgressEvent, { milliseconds, columns }: Look): string {
  switch (event.step) {
    case "wait":
      return `Waiting for the files of the export: ${counted(event.files, "file")} after ${seconds(event.waited)}`;
    case "export": {
      const { page, pages, bytes } = event;
      return joined("Fetching", [`file ${page} of ${pages}`, size(bytes)], { part: (page - 1) / pages, columns });
    }
    case "import":
      return importWords(event, { milliseconds, columns });
  }
}

function importWords(event: Extract<ProgressEvent, { step: "import" }>, { milliseconds, columns }: Look): string {
  const { bytesRead, bytesTotal, rowsSent, refused } = event;
  const part = bytesTotal ? bytesRead / bytesTotal : undefined;
  const rate = milliseconds > 0 ? (rowsSent / milliseconds) * 1_000 : 0;
  const words = [
    part !== undefined && `${Math.floor(part * 100)} %`,
    bytesTotal === undefined ? size(bytesRead) : sizeOf(bytesRead, bytesTotal),
    counted(rowsSent, "row"),
    `${grouped(Math.round(rate))}/s`,
    part !== undefined && part > 0 && part < 1 && `${seconds((milliseconds * (1 - part)) / part)} left`,
    refused !== undefined && refused > 0 && `${grouped(refused)} refused`,
  ].filter((word) => word !== false);
  return joined("Importing", words, { part, columns });
}

type Drawing = { readonly part: number | undefined; readonly columns: number };

/** The words with a bar in front of them, as long as the terminal leaves room for: the words come first. */
function joined(title: string, words: readonly string[], { part, columns }: Drawing): string {
  const text = words.join("  ");
  const cells = Math.min(24, columns - title.length - text.length - "  []  ".length - 1);
  if (part === undefined || cells < 6) return `${title}  ${text}`;
  const full = Math.round(Math.min(1, part) * cells);
  return `${title}  [${"#".repeat(full)}${".".repeat(cells - full)}]  ${text}`;
}

/** `65.5 of 427.8 kB`: the unit once where it is the same. */
function sizeOf(bytes: number, total: number): string {
  const [part = "", unit] = size(bytes).split(" ");
  const whole = size(total);
  return whole.endsWith(` ${unit}`) ? `${part} of ${whole}` : `${part} ${unit} of ${whole}`;
}

/** `940 B`, `12.4 MB` */
export function size(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `8 s`, `2 min 5 s` */
export function seconds(milliseconds: number): string {
  const all = Math.round(milliseconds / 1_000);
  return all < 60 ? `${all} s` : `${Math.floor(all / 60)} min ${all % 60} s`;
}
