import { type Database, sql } from "./database.ts";
import type { RunOf } from "./messages.ts";
import { insertOne } from "./rows.ts";

/** One exported file of a run. */
export type StoredFile = RunOf & { readonly page: number; readonly row_count: number; readonly content: string };

export type FileStore = {
  readonly count: (run: RunOf) => Promise<number>;
  readonly find: (run: RunOf, page: number) => Promise<StoredFile | undefined>;
  /** Stores a file in the place of one of the same run and page. */
  readonly put: (file: StoredFile) => Promise<void>;
  readonly removeAfter: (run: RunOf, page: number) => Promise<void>;
};

/** What the column can hold. */
const mostPages = 2 ** 31 - 1;

export const fileStore = (database: Database): FileStore => ({
  async count({ campaign_id, run_number }) {
    const row = await database.first<{ files: number }>(
      sql`select count(*) as files from export_file where campaign_id = ${campaign_id} and run_number = ${run_number}`,
    );
    return row?.files ?? 0;
  },
  async find({ campaign_id, run_number }, page) {
    if (page < 1 || page > mostPages) return undefined;
    return database.first(
      sql`select campaign_id, run_number, page, row_count, content from export_file
          where campaign_id = ${campaign_id} and run_number = ${run_number} and page = ${page}`,
    );
  },
  async put(file) {
    await database.run(
      sql`delete from export_file where campaign_id = ${file.campaign_id} and run_number = ${file.run_number}
          and page = ${file.page}`,
    );
    await insertOne(database, "export_file", file);
  },
  async removeAfter({ campaign_id, run_number }, page) {
    await database.run(
      sql`delete from export_file where campaign_id = ${campaign_id} and run_number = ${run_number} and page > ${page}`,
    );
  },
});
