/** An upload that cannot be read as a whole. The message names lines and columns and never a value: values are personal data. */
export class UploadProblem extends Error {
  override readonly name = "UploadProblem";
  /** The rule of the sandbox that the upload breaks, such as `upload-unknown-column`. */
  readonly rule: string;

  constructor(rule: string, message: string) {
    super(message);
    this.rule = rule;
  }
}
