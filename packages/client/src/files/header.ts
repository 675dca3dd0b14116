import type { OperationId } from "@nudgescribe/types";
import { CsvError } from "../errors/csv-error.ts";
import type { CsvRecord } from "./take-records.ts";

/**
 * The names of the columns, which must tell every column apart.
 *
 * @throws CsvError that names the columns without a name or with the same one.
 */
export function readHeader(record: CsvRecord, operation: OperationId): readonly string[] {
  const { cells: names } = record;
  const unnamed = names.flatMap((name, index) => (name.trim() === "" ? [index + 1] : []));
  if (unnamed.length > 0)
    throw new CsvError(operation, record.line, `no name in the header for column ${unnamed.join(", ")}`);
  const seen = new Set<string>();
  const twice = names.filter((name) => seen.size === seen.add(name).size);
  if (twice.length > 0)
    throw new CsvError(
      operation,
      record.line,
      `more than one column has the name ${[...new Set(twice)].map((name) => `"${name}"`).join(", ")}`,
    );
  return names;
}
