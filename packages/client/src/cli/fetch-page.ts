import { createHash } from "node:crypto";
import { join } from "node:path";
import { toChunks } from "../files/source.ts";
import type { Nudgescribe } from "../index.ts";
import { countRows } from "./count-rows.ts";
import { type ExportedFile, type Manifest, pageName } from "./export-folder.ts";
import { startFile } from "./files.ts";

type PageOptions = {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
};

/** Fetches one file into the folder, where it appears when it is whole. */
export async function fetchPage(client: Nudgescribe, page: number, options: PageOptions): Promise<ExportedFile> {
  const { folder, manifest, signal, onBytes } = options;
  const { campaign_id, run_number, format } = manifest;
  const request = { campaign_id, page, ...(run_number !== undefined && { run_number }) };
  const name = pageName(page, format);
  const file = await startFile(join(folder, name));
  try {
    const hash = createHash("sha256");
    let [bytes, rows] = [0, 0];
    const write = async (data: Uint8Array) => {
      await file.write(data);
      hash.update(data);
      bytes += data.byteLength;
      onBytes(bytes);
    };
    if (format === "csv") {
      const counter = countRows();
      for await (const chunk of toChunks(await client.messages.csv(request, { signal }), signal)) {
        counter.add(chunk);
        await write(chunk);
      }
      rows = counter.rows();
    } else {
      for await (const row of client.messages.rows(request, { signal })) {
        await write(Buffer.from(`${rows === 0 ? "[" : ","}\n${JSON.stringify(row)}`));
        rows += 1;
      }
      await write(Buffer.from(rows === 0 ? "[]\n" : "\n]\n"));
    }
    await file.keep();
    return { name, page, rows, bytes, sha256: hash.digest("hex") };
  } finally {
    await file.drop();
  }
}
