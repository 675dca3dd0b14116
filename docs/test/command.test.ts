import { execFileSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type RunningSandbox, startSandbox } from "@nudgescribe/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Command, commandIn } from "./command.ts";
import { type TemporaryFolder, temporaryFolder } from "./temporary.ts";

// The command as a user has it: a process, in front of a service that remembers. What it prints, and every way in which
// a line or an answer can be wrong, is tested in packages/client/test/cli.

let sandbox: RunningSandbox;
let folder: TemporaryFolder;
let nudgescribe: Command;
beforeAll(async () => {
  sandbox = await startSandbox({ load: "demo", rowsPerFile: 1_000, jobDelay: 0 });
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  folder = await temporaryFolder();
  nudgescribe = commandIn(folder.path, sandbox);
});
afterEach(async () => {
  sandbox.faults.clear();
  await folder[Symbol.asyncDispose]();
});

const dataOf = async (line: string | readonly string[], stdin?: string) => {
  const { code, stdout, stderr } = await nudgescribe(line, stdin).ended;
  expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
};

describe("the command", () => {
  test("finds all in order, and shows what the account has", async () => {
    expect((await dataOf("doctor")).ok).toBe(true);
    const found = await dataOf("campaigns --workspace ws_2f6c1d");
    expect(found[0].campaigns[0]).toMatchObject({ campaign_id: "cmp_3e9a52", status: "Published" });
  });

  test("creates, renames and deletes a group", async () => {
    const workspace = ["--workspace", "ws_2f6c1d"];
    const { customer_group_id: id } = await dataOf(["groups", "create", "Spring letters", ...workspace]);
    await dataOf(["groups", "rename", id, "Summer letters", ...workspace]);
    expect(await dataOf(["groups", "list", ...workspace])).toContainEqual(
      expect.objectContaining({ customer_group_id: id, group_name: "Summer letters" }),
    );
    expect((await nudgescribe(["groups", "delete", id, ...workspace]).ended).code).toBe(2);
    await dataOf(["groups", "delete", id, ...workspace, "--yes"]);
  });

  test("stays quiet when its reader goes away", async () => {
    const running = nudgescribe("--help");
    running.child.stdout.destroy();
    expect(await running.ended).toMatchObject({ code: 0, stderr: "" });
  });

  test("shows no secret to whoever lists the processes of the machine", async () => {
    sandbox.faults.add({ kind: "latency", ms: 60_000, operation: "uploadCustomers", after: 1 });
    const line = "import - --workspace ws_2f6c1d --group cg_c94b16 --rows-per-call 1 --progress json";
    const running = nudgescribe(line, "first_name\nAda\nBea\n");
    await running.event(({ event }) => event === "import");
    const shown = execFileSync("ps", ["-ww", "-o", "args=", "-p", String(running.child.pid)], { encoding: "utf8" });
    running.child.kill("SIGTERM");
    const { code, stdout, stderr } = await running.ended;
    expect(code).toBe(143);
    expect(shown).toContain("import -");
    for (const secret of Object.values(sandbox.credentials)) expect(shown + stdout + stderr).not.toContain(secret);
  });
});

describe("an import", () => {
  const target = ["--workspace", "ws_2f6c1d", "--group", "cg_c94b16"];
  const customers =
    "first_name,policy_number,renewal_date\nAda,N-1,04/12/2026\nBea,N-2,2026-12-04\nCem,N-3,05/12/2026\n";

  test("gives back the rows that did not go in, which go in when they are mended", async () => {
    await writeFile(join(folder.path, "customers.csv"), customers);
    const refused = ["--refused", "refused.csv"];
    const first = await nudgescribe(["import", "customers.csv", ...target, ...refused]).ended;
    expect(first.code).toBe(6);
    expect(JSON.parse(first.stdout)).toMatchObject({ rows: 3, created: 0, refused: 1, heldBack: 2 });
    const text = await readFile(join(folder.path, "refused.csv"), "utf8");
    await writeFile(join(folder.path, "mended.csv"), text.replace("2026-12-04", "04/12/2026"));
    const { code, stdout } = await nudgescribe(["import", "mended.csv", ...target]).ended;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 3, created: 3, refused: 0 });
  });

  test("that is interrupted by Ctrl-C goes on with the line that it names, and stores every row once", async () => {
    const others = customers.replaceAll("N-", "M-").replace("2026-12-04", "04/12/2026");
    await writeFile(join(folder.path, "customers.csv"), others);
    const stuck = sandbox.faults.add({ kind: "latency", ms: 60_000, operation: "uploadCustomers", after: 1 });
    const line = ["import", "customers.csv", ...target, "--rows-per-call", "1"];
    const running = nudgescribe([...line, "--progress", "json"]);
    await running.event(({ event }) => event === "import");
    running.child.kill("SIGINT");
    const { code, stdout } = await running.ended;
    expect(code).toBe(130);
    const { goOn, ...counts } = JSON.parse(stdout);
    expect(counts).toMatchObject({ rows: 3, created: 1 });
    sandbox.faults.remove(stuck.id);
    const [, ...words] = goOn.at(-1).split(" ");
    const rest = await dataOf(words);
    expect(rest.created + rest.updated + rest.leftOut).toBe(3);
  });
});

describe("an export", () => {
  const line = "export cmp_8d2b07 --to out";

  test("that is killed in the middle of a file goes on where it stopped", async () => {
    await dataOf("publish cmp_8d2b07");
    sandbox.faults.add({ kind: "slow-body", bytesPerSecond: 1_000, operation: "fetchMessageFile", after: 1, count: 1 });
    const running = nudgescribe(`${line} --progress json`);
    await running.event(({ event, page }) => event === "export" && page === 2);
    running.child.kill("SIGKILL");
    await running.ended;
    expect((await readdir(join(folder.path, "out"))).filter((name) => !name.endsWith(".part"))).toEqual([
      "manifest.json",
      "page-0001.csv",
    ]);
    expect(await dataOf(`${line} --resume`)).toMatchObject({ files: 3, fetched: 2, kept: 1, rows: 2_400 });
    expect(await readdir(join(folder.path, "out"))).toHaveLength(4);
  });
});

test("a new run differs from the one before, which a scheduled comparison tells by its code", async () => {
  const started = await dataOf("rerun cmp_3e9a52 --group cg_5d7f30 --yes");
  await sandbox.clock.advance("1m");
  const runs = await dataOf("runs cmp_3e9a52");
  expect(runs[0]).toMatchObject({ run_number: started.run_number, customer_group_id: "cg_5d7f30" });
  const compared = await nudgescribe("compare cmp_3e9a52 previous latest --words --fail-on-change").ended;
  expect(compared.code).toBe(7);
  expect(JSON.parse(compared.stderr)).toMatchObject({ kind: "RunsDiffer", exitCode: 7 });
  expect(await dataOf("compare cmp_3e9a52 1 1 --fail-on-change")).toMatchObject({ changed: [], added: [], gone: [] });
});
