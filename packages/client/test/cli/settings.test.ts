import { chmod, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sessionFile, stateFolder } from "../../src/cli/session.ts";
import { credentials, startApi, tokens } from "../api-server.ts";
import { errorOf, type Place, startPlace } from "./command-line.ts";

const emptyList = { body: [] };
const line = "groups list --workspace ws_1";

/** Settings only in a file: the environment has none. */
const unset = { NUDGESCRIBE_API_KEY: "", NUDGESCRIBE_EMAIL: "", NUDGESCRIBE_PASSWORD: "" };

async function writeSettings({ folder }: Place, text: string, mode = 0o600): Promise<string> {
  const path = join(folder, "nudgescribe.env");
  await writeFile(path, text, { mode });
  await chmod(path, mode);
  return path;
}

const complete = `NUDGESCRIBE_API_KEY=${credentials.apiKey}\nNUDGESCRIBE_EMAIL=${credentials.email}\nNUDGESCRIBE_PASSWORD='${credentials.password}'\n`;

describe("--env-file", () => {
  test("gives what the environment leaves open, and no more", async () => {
    await using place = await startPlace();
    await using api = await startApi({ "POST /v1/auth": [tokens("one")], "POST /v1/cg": [emptyList] });
    const file = await writeSettings(place, `${complete}NUDGESCRIBE_BASE_URL=https://not.example\nPATH=/nowhere\n`);
    const ran = await place.run([...line.split(" "), "--env-file", file], { baseUrl: api.url, env: unset });
    expect(ran).toEqual({ code: 0, stdout: "[]\n", stderr: "" });
    expect(api.received[0]?.body).toEqual({ email: credentials.email, password: credentials.password });
  });

  test.skipIf(process.platform === "win32")("that others can read is warned of", async () => {
    await using place = await startPlace();
    const file = await writeSettings(place, complete, 0o644);
    const { stderr } = await place.run(["logout", "--env-file", file], { env: unset });
    expect(JSON.parse(stderr).warning).toBe(
      `${file} can be read by other users of this machine; run: chmod 600 ${file}`,
    );
  });

  test("with a name that is no setting is warned of, without its value", async () => {
    await using place = await startPlace();
    const file = await writeSettings(place, `${complete}NUDGESCRIBE_PASWORD=hunter2\n`);
    const { stderr } = await place.run(["logout", "--env-file", file], { env: unset });
    expect(stderr).toContain("NUDGESCRIBE_PASWORD is not a setting; did you mean NUDGESCRIBE_PASSWORD?");
    expect(stderr).not.toContain("hunter2");
  });
});

describe("the session", () => {
  test("is shared by the commands that follow, in a file that only its owner can read and that names nobody", async () => {
    await using place = await startPlace();
    await using api = await startApi({ "POST /v1/auth": [tokens("one")], "POST /v1/cg": [emptyList, emptyList] });
    for (const _ of [1, 2]) expect(await place.run(line, { baseUrl: api.url })).toMatchObject({ code: 0, stderr: "" });
    expect(api.calls()).toEqual(["POST /v1/auth", "POST /v1/cg", "POST /v1/cg"]);

    const folder = join(place.folder, "state", "nudgescribe");
    const [name = "", ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(name).toMatch(/^session-[\da-f]{32}\.json$/);
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, name), "utf8")).not.toContain(credentials.password);

    expect(await place.run("logout", { baseUrl: api.url })).toMatchObject({ code: 0, stdout: '{"deleted":1}\n' });
    expect(await readdir(folder)).toEqual([]);
  });

  test("of another user or API is another file", () => {
    const env = { XDG_STATE_HOME: "/state" };
    const [email, baseUrl] = ["ada@example.com", "https://api.example"];
    const files = [{ email }, { email, baseUrl }, { email: "bea@example.com" }].map((of) => sessionFile(of, env));
    expect(new Set(files).size).toBe(3);
    expect(sessionFile({ email, baseUrl: `${baseUrl}/` }, env)).toBe(files[1]);
  });

  test("stands where the platform keeps what programs need again", () => {
    expect(stateFolder({ XDG_STATE_HOME: "/x", HOME: "/home/ada" }, "linux")).toBe(join("/x", "nudgescribe"));
    expect(stateFolder({ XDG_STATE_HOME: "x", HOME: "/h" }, "linux")).toBe(
      join("/h", ".local", "state", "nudgescribe"),
    );
    expect(stateFolder({ LOCALAPPDATA: "/local" }, "win32")).toBe(join("/local", "nudgescribe"));
  });

  test("is neither read nor kept with --no-session", async () => {
    await using place = await startPlace();
    const replies = { "POST /v1/auth": [tokens("one"), tokens("two")], "POST /v1/cg": [emptyList, emptyList] };
    await using api = await startApi(replies);
    for (const _ of [1, 2]) await place.run(`${line} --no-session`, { baseUrl: api.url });
    expect(api.calls().filter((call) => call === "POST /v1/auth")).toHaveLength(2);
    expect(await readdir(place.folder)).toEqual([]);
  });

  test("that cannot be kept is warned of, and the command does its work", async () => {
    await using place = await startPlace();
    await using api = await startApi({ "POST /v1/auth": [tokens("one")], "POST /v1/cg": [emptyList] });
    await writeFile(join(place.folder, "state"), "a file where the folder should be");
    const { code, stderr } = await place.run(line, { baseUrl: api.url });
    expect(code).toBe(0);
    expect(JSON.parse(stderr).warning).toContain("the session is not kept");
  });

  test("of nobody cannot be deleted", async () => {
    await using place = await startPlace();
    const ran = await place.run("logout", { env: unset });
    expect(ran.code).toBe(3);
    expect(errorOf(ran)["message"]).toContain("NUDGESCRIBE_EMAIL is not set");
    expect(await place.run("logout --all --text", { env: unset })).toMatchObject({
      code: 0,
      stdout: "No session is kept.\n",
    });
  });
});

describe("doctor", () => {
  const checksOf = (stdout: string) =>
    Object.fromEntries(
      (JSON.parse(stdout).checks as { name: string; result: string }[]).map(({ name, result }) => [name, result]),
    );
  const all = { Node: "pass", settings: "pass", connection: "pass", clock: "pass", "session file": "pass" };

  test("tells how far it comes, and never what is in a variable", async () => {
    await using place = await startPlace();
    await using api = await startApi({
      "GET /": [{ status: 404 }],
      "POST /v1/auth": [tokens("one")],
      "POST /v1/campaign/all": [{ body: [{ workspace_id: "ws_1", workspace_name: "UK", campaigns: [{}, {}] }] }],
    });
    const { code, stdout, stderr } = await place.run("doctor", { baseUrl: api.url });
    expect(code).toBe(0);
    expect(checksOf(stdout)).toEqual({ ...all, "sign-in": "pass", workspaces: "pass" });
    expect(stdout).toContain("UK (ws_1); 2 campaigns");
    for (const secret of Object.values(credentials)) expect(stdout + stderr).not.toContain(secret);
    expect(api.received[0]?.headers).not.toHaveProperty("x-api-key");
  });

  test.each([
    [4, { "GET /": [{}], "POST /v1/auth": [{ status: 403 }] }, { "sign-in": "fail", workspaces: "skip" }],
    [1, { "GET /": [{}], "POST /v1/auth": [{ status: 500 }] }, { "sign-in": "fail", workspaces: "skip" }],
    [
      0,
      {
        "GET /": [{ headers: { date: "Thu, 01 Jan 2026 00:00:00 GMT" } }],
        "POST /v1/auth": [tokens("one")],
        "POST /v1/campaign/all": [emptyList],
      },
      { clock: "warn", "sign-in": "pass", workspaces: "warn" },
    ],
  ])("ends with %i, by the kind of what is wrong", async (code, replies, checks) => {
    await using place = await startPlace();
    await using api = await startApi(replies);
    const ran = await place.run("doctor", { baseUrl: api.url });
    expect(ran.code).toBe(code);
    expect(checksOf(ran.stdout)).toEqual({ ...all, ...checks });
  });

  test("says what is missing, and what could not be checked without it", async () => {
    await using place = await startPlace();
    const { code, stdout, stderr } = await place.run("doctor --text", { env: unset });
    expect(code).toBe(3);
    expect(stdout).toContain(
      "✗ settings      NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL, NUDGESCRIBE_PASSWORD are not set",
    );
    expect(stdout).toContain("- sign-in       not checked");
    expect(stderr).toBe("");
  });
});
