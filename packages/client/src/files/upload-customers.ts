import { uploadCustomers } from "@nudgescribe/types/operations";
import type { CallOptions, Core } from "../core.ts";
import { type ImportOptions, type ImportRequest, importCustomers as importWith } from "./import-customers.ts";
import type { ImportReport } from "./import-report.ts";

/**
 * Uploads customers from rows, CSV text, a Blob or a stream, in calls of at most `rowsPerCall` rows, and tells every
 * value that was refused by line and column.
 *
 * @throws ImportInterruptedError that says where to go on, when a call fails; CsvError, TypeError
 */
export function importCustomers(
  client: Core,
  request: ImportRequest,
  options: ImportOptions & CallOptions = {},
): Promise<ImportReport> {
  return importWith({
    upload: (body, callOptions) => client.run(uploadCustomers, body, callOptions as CallOptions),
    request,
    options,
  });
}
