import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Interrupted } from "../../src/cli/cli-error.ts";
import { toLine, userCells } from "../../src/cli/refused-columns.ts";
import { type Reply, startApi, tokens } from "../api-server.ts";
import { errorOf, type Place, startPlace } from "./command-line.ts";

const signIn = { "POST /v1/auth": [tokens("one")] };

const stored = (created: number): Reply => ({
  body: { status: "completed", received: created, created, updated: 0, refused: 0, findings: [] },
});
const refusing = (row: number, message = "no day"): Reply => ({
  body: { status: "refused", created: 0, updated: 0, refused: 1, findings: [{ row, field_name: "day", message }] },
});

const customers = (rows: number) =>
  `name,day\n${Array.from({ length: rows }, (_, index) => `n${index + 2},1\n`).join("")}`;

async function writeCustomers({ folder }: Place, text: string): Promise<string> {
  const path = join(folder, "customers.csv");
  await writeFile(path, text);
  return path;
}

const lineOf = (file: string, ...more: string[]) => ["import", file, "--workspace", "ws_1", "--group", "cg_1", ...more];
const uploadsTo = (replies: Reply[]) => startApi({ ...signIn, "POST /v1/customer/check": replies });
const filesOf = ({ received }: Awaited<ReturnType<typeof startApi>>) =>
  received.flatMap(({ body }) => (body as { data_file?: string }).data_file ?? []);

const buckets = ["created", "updated", "refused", "heldBack", "untold", "uncertain", "notSent", "leftOut"] as const;
const countsOf = (stdout: string) => {
  const data = JSON.parse(stdout) as Record<string, number>;
  expect(buckets.reduce((sum, name) => sum + (data[name] ?? Number.NaN), 0)).toBe(data["rows"]);
  return Object.fromEntries(buckets.flatMap((name) => (data[name] === 0 ? [] : [[name, data[name]]])));
};

describe("an import", () => {
  test("that goes well ends with 0, and every row is in one bucket", async () => {
    await using place = await startPlace();
    await using api = await uploadsTo([stored(2), stored(1)]);
    const file = await writeCustomers(place, customers(3));
    const ran = await place.run(lineOf(file, "--rows-per-call", "2", "--refused", join(place.folder, "r.csv")), {
      baseUrl: api.url,
    });
    expect(ran.code).toBe(0);
    expect(countsOf(ran.stdout)).toEqual({ created: 3 });
    expect(JSON.parse(ran.stdout)).toMatchObject({ finished: true, calls: 2, refusedFile: null });
    expect(await readdir(place.folder)).toEqual(["customers.csv", "state"]);
  });

  test("writes the rows that are to be sent again, with those of the same call, and ends with 6", async () => {
    await using place = await startPlace();
    await using api = await uploadsTo([stored(2), refusing(2, "no\nday"), stored(1)]);
    const text = 'name,day\na,1\nb,1\nc,1\n"=d,\n""d""",-1\ne,1\n';
    const [file, refused] = [await writeCustomers(place, text), join(place.folder, "refused.csv")];
    const ran = await place.run(lineOf(file, "--rows-per-call", "2", "--refused", refused), { baseUrl: api.url });
    expect(ran.code).toBe(6);
    expect(countsOf(ran.stdout)).toEqual({ created: 3, refused: 1, heldBack: 1 });
    expect(errorOf(ran)).toMatchObject({
      kind: "RowsRefused",
      message: "1 row of 5 refused, and 1 not stored with them",
    });
    expect(await readFile(refused, "utf8")).toBe(
      [
        "\ufeffline,field,reason,name,day",
        "4,,not stored: another row of its call was refused,c,1",
        `5,day,no day,"'=d,\n""d""",'-1`,
        "",
      ].join("\r\n"),
    );
  });

  test("of such a file leaves its own columns and apostrophes out, and keeps the lines", async () => {
    await using place = await startPlace();
    await using api = await uploadsTo([refusing(2)]);
    const file = await writeCustomers(
      place,
      `\ufeffline,field,reason,name,day\r\n\r\n4,,held,c,1\r\n5,day,no,"'=d,\n""d""",'-1\r\n`,
    );
    const ran = await place.run(lineOf(file, "--refused", join(place.folder, "again.csv")), { baseUrl: api.url });
    expect(filesOf(api)).toEqual(['name,day\nc,1\n"=d,\n""d""",-1\n']);
    expect(JSON.parse(ran.stdout).refusedValues).toEqual([{ line: 4, column: 2, field: "day", message: "no day" }]);
    expect(await readFile(join(place.folder, "again.csv"), "utf8")).toContain(`4,day,no day,"'=d,\n""d""",'-1`);
  });

  test.each(["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a"])(
    "writes %j as text, and reads it as it was",
    (cell) => {
      const line = toLine(["2", "day", "no", cell]);
      expect(line).toMatch(/^2,day,no,"?'/);
      expect(userCells({ text: "", line: 2, cells: ["2", "day", "no", `'${cell}`] })).toEqual([cell]);
    },
  );

  test("replaces no file, and sends nothing when it cannot write one", async () => {
    await using place = await startPlace();
    await using api = await uploadsTo([refusing(1)]);
    const file = await writeCustomers(place, customers(1));
    for (const refused of [file, join(place.folder, "nowhere", "r.csv")]) {
      const ran = await place.run(lineOf(file, "--refused", refused), { baseUrl: api.url });
      expect(ran.code).toBe(2);
    }
    expect(api.received).toEqual([]);
    const other = join(place.folder, "other.csv");
    await writeFile(other, "old");
    const ran = await place.run(lineOf(file, "--refused", other, "--force"), { baseUrl: api.url });
    expect(ran.code).toBe(6);
    expect(await readFile(other, "utf8")).not.toBe("old");
  });

  test("reads the standard input as it comes, and leaves nothing of it behind", async () => {
    await using place = await startPlace();
    await using api = await uploadsTo([refusing(1)]);
    const refused = join(place.folder, "refused.csv");
    const ran = await place.run(lineOf("-", "--refused", refused), { baseUrl: api.url, stdin: customers(2) });
    expect(countsOf(ran.stdout)).toEqual({ refused: 1, heldBack: 1 });
    expect(await readFile(refused, "utf8")).toContain("2,day,no day,n2,1");
  });

  test("that is only checked calls nobody, and names uneven rows", async () => {
    await using place = await startPlace();
    const file = await writeCustomers(place, "name,day\na,1\nb\nc,1,2\n");
    const ran = await place.run(lineOf(file, "--dry-run"), { env: { NUDGESCRIBE_API_KEY: "" } });
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.stdout)).toMatchObject({ rows: 3, calls: 1, columns: ["name", "day"], unevenLines: [3, 4] });
    const good = await place.run(lineOf(await writeCustomers(place, customers(1_001)), "--dry-run"));
    expect(good.code).toBe(0);
    expect(JSON.parse(good.stdout)).toMatchObject({ rows: 1_001, calls: 2, unevenRows: 0 });
  });

  test.each([
    ["no such file", undefined],
    ["the quote that opens here is never closed", 'name,day\n"a,1\n'],
    ["no name in the header for column 2", "name,\na,1\n"],
  ])("of a file that cannot be read (%s) ends with 2", async (message, text) => {
    await using place = await startPlace();
    await using api = await startApi({});
    const file = text === undefined ? join(place.folder, "none.csv") : await writeCustomers(place, text);
    const ran = await place.run(lineOf(file), { baseUrl: api.url });
    expect(ran.code).toBe(2);
    expect(errorOf(ran)["message"]).toContain(message);
    expect(api.received).toEqual([]);
  });
});

describe("an import that stops midway", () => {
  test("says which rows are where, and the lines to go on with", async () => {
    await using place = await startPlace();
    await using api = await uploadsTo([stored(2), { status: 500 }]);
    const file = await writeCustomers(place, customers(6));
    const ran = await place.run(lineOf(file, "--rows-per-call", "2", "--start-at-line", "3", "--text"), {
      baseUrl: api.url,
    });
    expect(ran.code).toBe(6);
    const goOn = (line: number) =>
      `nudgescribe import ${file} --workspace ws_1 --group cg_1 --start-at-line ${line} --rows-per-call 2`;
    expect(ran.stderr).toContain(`may be stored. If they are, go on with:\n  ${goOn(7)}\nIf not:\n  ${goOn(5)}`);
    expect(ran.stdout).toMatch(
      /2 {2}created\n.*2 {2}perhaps stored.*\n.*1 {2}not sent\n.*1 {2}left out.*\n.*6 {2}in all/,
    );
  });

  test("by Ctrl-C ends with 130, and says the same", async () => {
    await using place = await startPlace();
    const ending = new AbortController();
    await using api = await uploadsTo([stored(1), () => ending.abort(new Interrupted("SIGINT"))]);
    const file = await writeCustomers(place, customers(3));
    const ran = await place.run(lineOf(file, "--rows-per-call", "1"), { baseUrl: api.url, signal: ending.signal });
    expect(ran.code).toBe(130);
    expect(countsOf(ran.stdout)).toEqual({ created: 1, uncertain: 1, notSent: 1 });
    expect(JSON.parse(ran.stdout).goOn).toHaveLength(2);
    expect(errorOf(ran)).toMatchObject({ kind: "Interrupted", exitCode: 130 });
  });

  test("because it was refused before any row was stored ends as any other command", async () => {
    await using place = await startPlace();
    const refused = { status: 403, body: { message: "no right" } };
    await using api = await startApi({
      "POST /v1/auth": [tokens("one"), tokens("two")],
      "GET /v1/auth": [tokens("two")],
      "POST /v1/customer/check": [refused, refused],
    });
    const file = await writeCustomers(place, customers(1));
    const ran = await place.run(lineOf(file, "--refused", join(place.folder, "r.csv")), { baseUrl: api.url });
    expect(ran).toMatchObject({ code: 4, stdout: "" });
    expect(existsSync(join(place.folder, "r.csv"))).toBe(false);
  });

  test("because of its file keeps what was refused so far, and proposes another name for the rest", async () => {
    await using place = await startPlace();
    await using api = await uploadsTo([refusing(1)]);
    const [file, refused] = [await writeCustomers(place, 'name,day\na,1\nb,"1\n'), join(place.folder, "r.csv")];
    const ran = await place.run(lineOf(file, "--rows-per-call", "1", "--refused", refused), { baseUrl: api.url });
    expect(ran.code).toBe(6);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      refused: 1,
      counted: false,
      goOn: [expect.stringContaining("r-2.csv")],
    });
    expect(await readFile(refused, "utf8")).toContain("2,day,no day,a,1");
  });
});
