import { type Connection, type Database, sql } from "../../src/store/database.ts";

/** A table of the tests' own: what they promise of a database does not depend on the layout of the sandbox. */
export async function createThings(connection: Connection): Promise<void> {
  await connection.write(({ run }) =>
    run(sql`create table thing (thing_id text primary key, position bigint not null, content text)`),
  );
}

export const columns = ["thing_id", "position", "content"];

export const add = (database: Database, id: string, content = "{}", position = 0): Promise<number> =>
  database.run(sql`insert into thing (thing_id, position, content) values (${id}, ${position}, ${content})`);
