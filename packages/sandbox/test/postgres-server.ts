import { execFile, execFileSync, spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, globSync } from "node:fs";
import { chmod, chown, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import pg from "pg";

const run = promisify(execFile);

export const noPostgres = "no PostgreSQL server for the tests of that store: apt-get install postgresql";

const binaries: string | undefined = places().find((folder) =>
  ["initdb", "postgres"].every((name) => existsSync(join(folder, name))),
);

export const postgresIsHere = (): boolean => binaries !== undefined;

export type TestPostgres = AsyncDisposable & {
  readonly url: (database: string) => string;
  /** @returns the URL of a fresh database */
  readonly createDatabase: () => Promise<string>;
};

/** A PostgreSQL of its own in a temporary folder. It is reached by a socket in that folder, so no port can be taken. */
export async function startPostgres(): Promise<TestPostgres> {
  if (!binaries) throw new Error(noPostgres);
  const folder = await mkdtemp(join(tmpdir(), "sandbox-postgres-"));
  await chmod(folder, 0o700);
  const keeper = keep(folder);
  const password = randomBytes(12).toString("hex");
  const stop = async (): Promise<void> => {
    keeper.stdin.end();
    if (keeper.exitCode === null) await once(keeper, "exit");
  };
  try {
    await start(binaries, folder, password);
  } catch (error) {
    await stop();
    throw error;
  }
  const url = (database: string) => `postgresql://sandbox:${password}@/${database}?host=${encodeURIComponent(folder)}`;
  return { url, createDatabase: () => createDatabase(url("postgres")), [Symbol.asyncDispose]: stop };
}

/** Makes a database beside the one of the URL. @returns the URL of the new one */
export async function createDatabase(url: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  return url.replace("/postgres?", `/${name}?`);
}

/**
 * Stops the server and removes its folder when our end of the pipe closes, be it by us or by the death of this process.
 * In a process group of its own, for Ctrl-C would end it before its work.
 */
function keep(folder: string) {
  const script = `cat >/dev/null
    pid_file="$0/data/postmaster.pid"
    [ -e "$pid_file" ] && kill -INT "$(head -n 1 "$pid_file")"
    tries=200
    while [ -e "$pid_file" ] && [ "$tries" -gt 0 ]; do sleep 0.05; tries=$((tries - 1)); done
    rm -rf "$0"`;
  return spawn("sh", ["-c", script, folder], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
}

async function start(bin: string, folder: string, password: string): Promise<void> {
  const user = unprivileged();
  const passwordFile = join(folder, "password");
  await writeFile(passwordFile, password);
  if (user) for (const path of [folder, passwordFile]) await chown(path, user.uid, user.gid);

  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: "C" } };
  const data = join(folder, "data");
  const access = ["--username=sandbox", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  const initdb = (order: string[]) =>
    run(join(bin, "initdb"), [`--pgdata=${data}`, ...access, "--encoding=UTF8", "--no-sync", ...order], options);
  // The order of a language, as most servers have it, shows statements that count on the order of bytes.
  await initdb(["--locale-provider=icu", "--icu-locale=en"]).catch(() => initdb([]));

  const settings = {
    listen_addresses: "",
    unix_socket_directories: folder,
    max_connections: "300",
    fsync: "off",
    full_page_writes: "off",
    deadlock_timeout: "50ms",
    log_min_messages: "log",
  };
  const server = spawn(
    join(bin, "postgres"),
    ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    { ...options, stdio: ["ignore", "ignore", "pipe"] },
  );
  const log: string[] = [];
  await new Promise<void>((resolve, reject) => {
    // Reads on after the start too, for a server whose log nobody takes would stand still.
    createInterface(server.stderr)
      .on("line", (line) => {
        if (log.push(line) > 20) log.shift();
        if (line.includes("ready to accept connections")) resolve();
      })
      .on("close", () => reject(new Error(`PostgreSQL did not start: ${log.join("\n")}`)));
    server.on("error", reject);
  });
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return;
  const id = (option: string, name: string) => Number(execFileSync("id", [option, name], { stdio: "pipe" }));
  for (const name of ["postgres", "nobody"])
    try {
      return { uid: id("-u", name), gid: id("-g", name) };
    } catch {}
  throw new Error("PostgreSQL does not run as root, and there is no user postgres or nobody to start it as");
}

function places(): string[] {
  const newestFirst = (folders: string[]) =>
    folders.sort((one, other) => other.localeCompare(one, "en", { numeric: true }));
  return [
    ...(process.env["PATH"] ?? "").split(delimiter),
    ...newestFirst(globSync("/usr/lib/postgresql/*/bin")),
    ...newestFirst(globSync("/usr/pgsql-*/bin")),
    ...newestFirst(globSync("/opt/homebrew/opt/postgresql*/bin")),
  ];
}
