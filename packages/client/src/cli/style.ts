import type { Io, Output } from "./io.ts";

type Paint = (text: string) => string;

export type Style = Readonly<Record<"bold" | "dim" | "red" | "green" | "yellow", Paint>>;

const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;

/** Colours for a terminal, and none for a file, a dumb terminal or who has set NO_COLOR. */
export function styleFor({ isTTY }: Output, { env }: Io): Style {
  const coloured = isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  const paint = ([on, off]: readonly [number, number]): Paint =>
    coloured ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
  return {
    bold: paint(codes.bold),
    dim: paint(codes.dim),
    red: paint(codes.red),
    green: paint(codes.green),
    yellow: paint(codes.yellow),
  };
}

/** A text of the API as a terminal may show it: what would move the cursor or colour the screen is written out. */
export const visible = (text: string): string =>
  text.replaceAll(/\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) =>
    sign === "\n" ? "\\n" : `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The same for a text of several lines. */
export const visibleLines = (text: string): string => text.split(/\r?\n/).map(visible).join("\n");
