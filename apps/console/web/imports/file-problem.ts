/** Why a file cannot be read as a whole. The words name lines and columns and never a value: values are personal data. */
export type FileProblem = {
  /** The line it shows on; the first line of the file is 1. */
  readonly line?: number;
  readonly message: string;
  readonly fix: string;
};

export class FileProblemError extends Error {
  override readonly name = "FileProblemError";
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.message);
    this.problem = problem;
  }
}
