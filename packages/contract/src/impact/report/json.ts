import type { Outcome } from "../analyse.ts";
import type { Spot } from "../found.ts";
import type { Summary } from "./summary.ts";

/** The same for a program. */
export function impactJson({ typescript, installed, from, newest, files }: Outcome, summary: Summary): string {
  const { told, breaks, ...counts } = summary;
  const value = {
    breaks,
    places: counts.places,
    files: counts.files,
    perhaps: counts.perhaps,
    untouched: counts.untouched,
    unseen: counts.unseen,
    from: from ?? null,
    newest: newest ?? null,
    typescript,
    filesRead: files,
    installed: installed.map(({ name, version, folder }) => ({ name, version, folder })),
    changes: told.map(({ operations, change: { operation: _one, ...change }, alike, places, perhaps }) => ({
      operations,
      ...change,
      alike,
      places: places.map(plain),
      perhaps: perhaps.map((one) => ({ ...plain(one), why: one.why })),
    })),
  };
  return JSON.stringify(value, null, 2);
}

const plain = ({ code, ...rest }: Spot) => ({ ...rest, code: code.text });
