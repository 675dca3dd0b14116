import { quotedList } from "./shorten.ts";
import { UploadProblem } from "./upload-problem.ts";

const shownColumns = 20;

type HeaderOptions = {
  /** Names of the profile fields of the workspace. */
  readonly fieldNames: ReadonlySet<string>;
  readonly line: number;
};

/**
 * Checks that the names of the columns tell every column apart and that each is a profile field.
 *
 * @throws UploadProblem that names the columns
 */
export function checkHeader(names: readonly string[], { fieldNames, line }: HeaderOptions): void {
  const unnamed = names.flatMap((name, index) => (name.trim() === "" ? [String(index + 1)] : []));
  if (unnamed.length > 0)
    throw new UploadProblem(
      "upload-unnamed-column",
      `Line ${line}: the header has no name for column ${unnamed.slice(0, shownColumns).join(", ")}.`,
    );
  const seen = new Set<string>();
  const repeated = new Set(names.filter((name) => seen.size === seen.add(name).size));
  if (repeated.size > 0)
    throw new UploadProblem(
      "upload-repeated-column",
      `Line ${line}: more than one column has the name ${quotedList([...repeated], shownColumns)}.`,
    );
  const unknown = names.filter((name) => !fieldNames.has(name));
  if (unknown.length > 0)
    throw new UploadProblem(
      "upload-unknown-column",
      `Line ${line}: no profile field of this workspace is named ${quotedList(unknown, shownColumns)}; ${existing(fieldNames)}.`,
    );
}

const existing = (fieldNames: ReadonlySet<string>): string =>
  fieldNames.size === 0 ? "it has no fields" : `its fields are ${quotedList([...fieldNames], shownColumns)}`;
