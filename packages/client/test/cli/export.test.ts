import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Interrupted } from "../../src/cli/cli-error.ts";
import { countRows } from "../../src/cli/count-rows.ts";
import { type Reply, startApi, tokens } from "../api-server.ts";
import { errorOf, startPlace } from "./command-line.ts";

const signIn = { "POST /v1/auth": [tokens("one"), tokens("two")] };
const csv = (text: string): Reply => ({ body: text, headers: { "content-type": "text/csv" } });
const pages = (count: number): Reply => ({ body: { pages: count } });
const [one, two] = ['id,text\n1,"a\nb"\n2,c\n', "id,text\n3,d"];

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const readManifest = async (folder: string) => JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));

describe("an export", () => {
  test("writes each file whole, and a manifest that says what they are", async () => {
    await using place = await startPlace();
    const replies = { "POST /v1/messages/pages": [pages(2)], "POST /v1/messages/fetch": [csv(one), csv(two)] };
    await using api = await startApi({ ...signIn, ...replies });
    const to = join(place.folder, "out");
    const ran = await place.run(["export", "cmp_1", "--to", to], { baseUrl: api.url });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ran.stdout)).toMatchObject({ files: 2, fetched: 2, kept: 0, rows: 3 });
    expect(await readdir(to)).toEqual(["manifest.json", "page-0001.csv", "page-0002.csv"]);
    expect(await readFile(join(to, "page-0001.csv"), "utf8")).toBe(one);
    expect(await readManifest(to)).toMatchObject({
      campaign_id: "cmp_1",
      format: "csv",
      pages: 2,
      finished: expect.any(String),
      files: [
        { name: "page-0001.csv", page: 1, rows: 2, bytes: one.length, sha256: sha256(one) },
        { name: "page-0002.csv", page: 2, rows: 1, bytes: two.length, sha256: sha256(two) },
      ],
    });
  });

  test("as JSON has every row of the files, whatever their number", async () => {
    await using place = await startPlace();
    const replies = { "POST /v1/messages/pages": [pages(2)], "POST /v1/messages/fetch": [csv(one), csv("id,text\n")] };
    await using api = await startApi({ ...signIn, ...replies });
    const to = join(place.folder, "out");
    await place.run(["export", "cmp_1", "--to", to, "--format", "json"], { baseUrl: api.url });
    const read = async (name: string) => JSON.parse(await readFile(join(to, name), "utf8"));
    expect(await read("page-0001.json")).toEqual([
      { id: "1", text: "a\nb" },
      { id: "2", text: "c" },
    ]);
    expect(await read("page-0002.json")).toEqual([]);
  });

  test("that stopped goes on: files that are whole are kept, a damaged one is fetched again", async () => {
    await using place = await startPlace();
    const to = join(place.folder, "out");
    const line = ["export", "cmp_1", "--to", to];
    const three = "id,text\n4,e\n";
    await using api = await startApi({
      ...signIn,
      "POST /v1/messages/pages": [pages(3), pages(3), pages(3)],
      "POST /v1/messages/fetch": [csv(one), csv(two), { status: 500 }, csv(two), csv(three)],
    });
    const stopped = await place.run(line, { baseUrl: api.url });
    expect(stopped.code).toBe(6);
    expect(errorOf(stopped)).toMatchObject({
      kind: "ServerError",
      message: expect.stringContaining("2 of 3 files are here"),
      hint: `Go on with: nudgescribe export cmp_1 --to ${to}`,
      retryable: true,
    });
    expect(await readdir(to)).toEqual(["manifest.json", "page-0001.csv", "page-0002.csv"]);

    await writeFile(join(to, "page-0002.csv"), "damaged");
    await writeFile(join(to, "page-0003.csv.0123abcd.part"), "half");
    const resumed = await place.run([...line, "--resume"], { baseUrl: api.url });
    expect(JSON.parse(resumed.stdout)).toMatchObject({ files: 3, fetched: 2, kept: 1, rows: 4 });
    expect(await readFile(join(to, "page-0002.csv"), "utf8")).toBe(two);
    expect(await readdir(to)).toEqual(["manifest.json", "page-0001.csv", "page-0002.csv", "page-0003.csv"]);

    const again = await place.run(line, { baseUrl: api.url });
    expect(JSON.parse(again.stdout)).toMatchObject({ fetched: 0, kept: 3 });
  });

  test("by Ctrl-C ends with 130, without half a file, and says how to go on", async () => {
    await using place = await startPlace();
    const ending = new AbortController();
    const to = join(place.folder, "out");
    await using api = await startApi({
      ...signIn,
      "POST /v1/messages/pages": [pages(2)],
      "POST /v1/messages/fetch": [
        csv(one),
        (response) => {
          response.writeHead(200, { "content-type": "text/csv" });
          response.write("id,te");
          setImmediate(() => ending.abort(new Interrupted("SIGINT")));
        },
      ],
    });
    const ran = await place.run(["export", "cmp_1", "--to", to], { baseUrl: api.url, signal: ending.signal });
    expect(ran.code).toBe(130);
    expect(errorOf(ran)).toMatchObject({ kind: "Interrupted", hint: expect.stringContaining("Go on with: ") });
    expect(await readdir(to)).toEqual(["manifest.json", "page-0001.csv"]);
  });

  test("publishes once, whatever becomes of it", async () => {
    await using place = await startPlace();
    const to = join(place.folder, "out");
    const line = ["export", "cmp_1", "--to", to, "--publish"];
    await using api = await startApi({
      ...signIn,
      "POST /v1/campaign/all": [{ body: [{ workspace_id: "ws_1", campaigns: [{ campaign_id: "cmp_1" }] }] }],
      "POST /v1/messages/publish": [{ status: 400 }, { status: 503 }],
      "POST /v1/messages/pages": [pages(0), pages(1), pages(1)],
      "POST /v1/messages/fetch": [csv(one)],
    });
    const env = { NUDGESCRIBE_RETRIES: "2" };
    const workspace = ["--workspace", "ws_1"];
    expect(await place.run([...line], { baseUrl: api.url, env })).toMatchObject({ code: 1 }); // refused: nothing was done
    const maybe = await place.run([...line, ...workspace], { baseUrl: api.url, env });
    expect(maybe.code).toBe(6);
    expect(errorOf(maybe)["message"]).toContain("the campaign was perhaps published");
    const resumed = await place.run([...line, ...workspace], { baseUrl: api.url, env });
    expect(resumed.code).toBe(0);
    expect(resumed.stderr).toContain("publishing is not repeated");
    expect(api.received.filter(({ path }) => path === "/v1/messages/publish")).toHaveLength(2);
    const finished = await place.run([...line, ...workspace], { baseUrl: api.url, env });
    expect(finished.code).toBe(2);
    expect(errorOf(finished)["message"]).toContain("is finished, so nothing is published");
  });
});

describe("a folder", () => {
  test("of another campaign, format or run is refused, and so is one with other files", async () => {
    await using place = await startPlace();
    const to = join(place.folder, "out");
    const replies = { "POST /v1/messages/pages": [pages(1)], "POST /v1/messages/fetch": [csv(one)] };
    await using api = await startApi({ ...signIn, ...replies });
    await place.run(["export", "cmp_1", "--to", to], { baseUrl: api.url });
    const before = await readManifest(to);
    for (const [line, message] of [
      [["cmp_2"], "another campaign_id (cmp_1)"],
      [["cmp_1", "--format", "json"], "another format (csv)"],
      [["cmp_1", "--run", "1"], "another run_number (none)"],
    ] as const) {
      const ran = await place.run(["export", ...line, "--to", to], { baseUrl: api.url });
      expect(ran.code).toBe(2);
      expect(errorOf(ran)["message"]).toContain(message);
    }
    expect(await readManifest(to)).toEqual(before);

    const photos = join(place.folder, "photos");
    await mkdir(photos);
    await writeFile(join(photos, "cat.jpg"), "");
    const ran = await place.run(["export", "cmp_1", "--to", photos], { baseUrl: api.url });
    expect(errorOf(ran)["message"]).toContain("holds other files (cat.jpg)");
  });

  test("in which nothing was begun cannot be gone on with", async () => {
    await using place = await startPlace();
    const ran = await place.run(["export", "cmp_1", "--to", join(place.folder, "out"), "--resume"]);
    expect(ran.code).toBe(2);
    expect(await readdir(place.folder)).toEqual([]);
  });

  test("whose export has become another one is not mixed with it", async () => {
    await using place = await startPlace();
    const to = join(place.folder, "out");
    await using api = await startApi({
      ...signIn,
      "POST /v1/messages/pages": [pages(1), pages(2), pages(1)],
      "POST /v1/messages/fetch": [csv(one), csv(two)],
    });
    await place.run(["export", "cmp_1", "--to", to], { baseUrl: api.url });
    const changed = await place.run(["export", "cmp_1", "--to", to], { baseUrl: api.url });
    expect(errorOf(changed)["message"]).toContain("had 1 files and now has 2");
    const forced = await place.run(["export", "cmp_1", "--to", to, "--force"], { baseUrl: api.url });
    expect(forced.code).toBe(0);
    expect(await readFile(join(to, "page-0001.csv"), "utf8")).toBe(two);
  });
});

describe("rows", () => {
  test.each([
    ["", 0],
    ["a,b", 0],
    ["a,b\n", 0],
    ["a,b\n1,2", 1],
    ["a,b\r\n1,2\r\n\r\n3,4\r\n", 2],
    ['a,b\n1,"x\n""y""\n"\n2,z\n', 2],
  ])("of %j are %i, in whatever pieces the bytes come", (text, rows) => {
    const bytes = new TextEncoder().encode(text);
    for (const length of [1, 3, 100]) {
      const counter = countRows();
      for (let start = 0; start < bytes.length; start += length) counter.add(bytes.subarray(start, start + length));
      expect(counter.rows()).toBe(rows);
    }
  });
});
