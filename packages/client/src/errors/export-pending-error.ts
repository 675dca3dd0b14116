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

  constructor(message: string, { waited, files }: { readonly waited: number; readonly files: number }) {
    super("publishMessages", message);
    this.waited = waited;
    this.files = files;
  }
}
