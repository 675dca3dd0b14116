import { expect, test } from "vitest";
import { startSandbox } from "../src/index.ts";
import { loadRound } from "./load-round.ts";
import { serve, workspace_id } from "./sandboxes.ts";

test("many connections at once get no error, and leave nothing behind", async () => {
  await using here = await serve();
  const target = { url: here.url, credentials: here.sandbox.credentials };
  const round = await loadRound(target, { connections: 50, seconds: 2, requests: 20_000 });
  expect(round.errors).toEqual([]);
  expect(round.requests).toBeGreaterThan(500);
  await expect(here.nudgescribe.customerGroups.list({ workspace_id })).resolves.toEqual([]);
});

test("a load on a server that refuses is all errors", async () => {
  await using sandbox = await startSandbox();
  sandbox.faults.add({ kind: "server-error", status: 503 });
  const round = await loadRound(sandbox, { connections: 2, seconds: 1, requests: 20 });
  expect(round.errors.join("\n")).toContain("503");
});
