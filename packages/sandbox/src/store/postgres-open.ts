import pg from "pg";
import { createTables, schemaVersion, stateTables } from "./schema.ts";

/** Only says that whoever holds it is making the tables of a sandbox. */
const lock = 7_013_924;

/** @throws Error when the database holds tables of another layout or of another program */
async function prepareTables(client: pg.Client): Promise<void> {
  await client.query("begin");
  await client.query("select pg_advisory_xact_lock($1)", [lock]);
  const { rows: existing } = await client.query<{ name: string }>(
    "select name from unnest($1::text[]) as name where to_regclass(name) is not null",
    [["sandbox_layout", ...stateTables, "snapshot"]],
  );
  if (existing.length === 0) await create(client);
  else await check(client, existing[0]?.name ?? "");
  await client.query("commit");
}

async function create(client: pg.Client): Promise<void> {
  await client.query("create table sandbox_layout (version integer not null)");
  await client.query("insert into sandbox_layout values ($1)", [schemaVersion]);
  for (const statement of createTables) await client.query(statement);
}

async function check(client: pg.Client, first: string): Promise<void> {
  if (first !== "sandbox_layout") throw new Error(`it has a table "${first}" of another program`);
  const { rows } = await client.query<{ version: number }>("select version from sandbox_layout");
  const version = rows[0]?.version;
  if (version !== schemaVersion)
    throw new Error(`it was made by another version of the sandbox (layout ${version}, this one has ${schemaVersion})`);
}

/** Connects once, for a first error that says what to do. @returns where the database is, without the password */
export async function prepareDatabase(url: string): Promise<string> {
  const client = clientFor(url);
  const where = `${client.user}@${client.host}:${client.port}/${client.database}`;
  // What goes wrong rejects the call that waits for it as well; without a listener it would also end the process.
  client.on("error", () => {});
  try {
    await client.connect();
    await prepareTables(client);
  } catch (error) {
    throw openError(where, error as Error & { code?: string });
  } finally {
    await client.end().catch(() => {});
  }
  return where;
}

function clientFor(url: string): pg.Client {
  const form = "write postgresql://user:password@host:5432/database";
  if (!/^postgres(ql)?:\/\//.test(url)) throw new Error(`The database URL is not one of PostgreSQL; ${form}`);
  // Such a URL is read as another one, in which a part of the password is the host or the database.
  if (/^\w+:\/\/[^/?#]*[/?#].*@/s.test(url))
    throw new Error(
      `The database URL has an @ after its host; ${form} with / ? # @ percent-encoded in user and password`,
    );
  try {
    return new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  } catch (error) {
    throw new Error(`The database URL cannot be read: ${(error as Error).message}; ${form}`);
  }
}

const mayNotCreate = "grant the user of the URL the right to create tables";

/** By the code of the error. An empty reason is the one that the error gives. */
const advice: Record<string, readonly [reason: string, advice: string]> = {
  ECONNREFUSED: ["nothing listens there", "start PostgreSQL, or correct host and port of the URL"],
  ENOENT: ["nothing listens there", "start PostgreSQL, or correct the socket folder of the URL"],
  ENOTFOUND: ["no such host", "correct the host of the URL"],
  "28P01": ["the server refuses user or password", "correct them in the URL"],
  "3D000": ["no such database", "create it with createdb, or correct the name in the URL"],
  "3F000": ["", mayNotCreate],
  "42501": ["", mayNotCreate],
  SASL: ["the server wants a password", "write it into the URL"],
};

export function openError(where: string, error: Error & { code?: string }): Error {
  const code = error.code ?? error.message.split(":")[0] ?? "";
  const [reason = "", todo = "give another database"] = advice[code] ?? [];
  const said = error.message.split("\n")[0];
  return new Error(`${where} cannot be opened: ${reason || said}; ${todo}`, { cause: error });
}
