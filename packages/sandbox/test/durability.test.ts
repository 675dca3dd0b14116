import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { randomOf } from "../src/faults/random.ts";
import { callerOf, control } from "./api-calls.ts";
import { runCommand, startCommand } from "./command.ts";
import { sqliteFile } from "./kept-databases.ts";
import { jobIn, kill, makeGroups, written } from "./kill.ts";
import { addGroup, now, use, workspace_id } from "./sandboxes.ts";

test.each(["one", "two", "three"])(
  "a killed process has lost no group that it acknowledged: moment %s",
  async (seed) => {
    await using kept = await sqliteFile();
    const command = await startCommand(["--db", kept.db, "--now", now]);
    const moment = 20 + Math.floor(randomOf(seed)() * 200);
    const acknowledged: string[] = [];
    let killed: Promise<void> | undefined;
    await makeGroups(await callerOf(command), acknowledged, (count) => {
      killed = count >= moment ? (killed ?? kill(command)) : undefined;
    });
    await killed;

    await using again = await startCommand(["--db", kept.db]);
    const listed = await (await callerOf(again))<{ group_name: string }[]>("listCustomerGroups", { workspace_id });
    const names = listed.body.map(({ group_name }) => `200 ${group_name}`);
    expect(names).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(names).size).toBe(names.length);
    // At most the calls that were on their way are there without an answer.
    expect(names.length - acknowledged.length).toBeLessThanOrEqual(4);
    expect(acknowledged.length).toBeGreaterThanOrEqual(moment);
  },
);

const rows = 60_000;

test.each([5, 40])(
  "an upload whose job was killed after write %s goes on and is stored exactly once",
  async (times) => {
    await using kept = await sqliteFile();
    const command = await startCommand(["--db", kept.db, "--now", now]);
    const call = await callerOf(command);
    await call("createProfileField", { workspace_id, field_name: "policy_number", field_type: "string" });
    const group = await call<{ customer_group_id: string }>("createCustomerGroup", {
      workspace_id,
      group_name: "Many",
    });
    const { customer_group_id } = group.body;
    const data_file = `policy_number\n${Array.from({ length: rows }, (_, index) => `HM-${index}\n`).join("")}`;
    const upload = await call("uploadCustomers", { workspace_id, customer_group_id, data_file });
    expect(upload.body).toMatchObject({ status: "queued", received: rows });

    const over = new AbortController();
    const enough = written(`${kept.db}-wal`, times, over.signal);
    const advanced = control(command, "clock/advance", { by: "1s" }).catch((error: Error) => error);
    await enough;
    await kill(command);
    expect(await advanced).toBeInstanceOf(Error);
    const before = jobIn(kept.db);
    expect(before).toMatchObject({ state: "queued", steps: rows / 1_000 });
    expect(before.step).toBeLessThan(before.steps);

    const again = await startCommand(["--db", kept.db]);
    const callAgain = await callerOf(again);
    const pages = await callAgain("countCustomerPages", { workspace_id, customer_group_id });
    expect(pages.body).toEqual({ pages: rows / 100 });
    expect(await control(again, "jobs")).toMatchObject([{ state: "done", step: rows / 1_000 }]);
    await again[Symbol.asyncDispose]();

    const database = new DatabaseSync(kept.db, { readOnly: true });
    const counts = database
      .prepare(
        "select count(*) as customers, count(distinct identifier) as people, max(position) as last from customer",
      )
      .get();
    expect({ ...counts }).toEqual({ customers: rows, people: rows, last: rows });
    expect({ ...database.prepare("select count(*) as parts from job_part").get() }).toEqual({ parts: 0 });
    database.close();
  },
);

test("a second process on the same file is refused in one line, and the first goes on", async () => {
  await using kept = await sqliteFile();
  await using command = await startCommand(["--db", kept.db]);
  const { code, output } = await runCommand(["--port", "0", "--db", kept.db]);
  expect({ code, output }).toEqual({
    code: 1,
    output: `${kept.db} cannot be opened: another sandbox is using it; stop that one, or share a PostgreSQL database by DATABASE_URL\n`,
  });
  const groups = await (await callerOf(command))("listCustomerGroups", { workspace_id });
  expect(groups).toEqual({ status: 200, body: [] });
});

test("an upload whose group is deleted before it is stored leaves no customers without a group", async () => {
  await using kept = await sqliteFile();
  const used = await use({ db: kept.db, backgroundRows: 1 });
  const customer_group_id = await addGroup(used, "Short-lived", [{}, {}, {}]);
  await used.nudgescribe.customerGroups.delete({ workspace_id, customer_group_id });
  await used.sandbox.clock.advance("1s");
  await expect(used.sandbox.platform.jobs()).resolves.toMatchObject([{ kind: "store-upload", state: "done" }]);
  await used.sandbox.close();
  const database = new DatabaseSync(kept.db, { readOnly: true });
  expect({ ...database.prepare("select count(*) as customers from customer").get() }).toEqual({ customers: 0 });
  database.close();
});
