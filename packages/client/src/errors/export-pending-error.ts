import { NudgescribeError } from "./nudgescribe-error.ts";

/** The export is queued, but its files did not appear within the limit. It goes on by itself: read them later. */
export class ExportPendingError extends NudgescribeError {
  static override readonly kind: string = "ExportPendingError";
  declare readonly name: "ExportPendingError";
  declare readonly status: undefined;
  /** How long was waited, in milliseconds. */
  readonly waited: number;
  /** Files counted last. */
  readonly files: number;

  constructor(waited: number, files: number) {
    super(
      "publishMessages",
      `the export was queued, but after ${Math.round(waited / 1000)} s it has ${files} files and is not settled; read them later with messages.files(), without publishing again`,
    );
    this.waited = waited;
    this.files = files;
  }
}
