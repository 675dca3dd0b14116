import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { withScratch } from "../client/scratch.ts";
import { rowOf } from "./command.ts";

/** The floor of an upload, in seconds: as many rows into one table without an index, nothing checked. */
export const bareInserts = (customers: number): Promise<number> =>
  withScratch(async (folder) => {
    const database = new DatabaseSync(join(folder, "bare.db"));
    database.exec("pragma journal_mode = wal; create table customer (id text, profile text)");
    const insert = database.prepare("insert into customer values (?, ?)");
    const begin = performance.now();
    database.exec("begin");
    for (let index = 0; index < customers; index++) insert.run(`cus_${index}`, rowOf(index));
    database.exec("commit");
    const seconds = (performance.now() - begin) / 1_000;
    database.close();
    return seconds;
  });
