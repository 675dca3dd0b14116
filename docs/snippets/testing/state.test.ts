import { Nudgescribe } from "@nudgescribe/client";
import { contract } from "@nudgescribe/contract/vitest";
import { expect, test } from "vitest";
import { saveGroup } from "./save-group.ts";

const api = contract({ world: "sandbox" });
const workspace_id = "ws_2f6c1d";

test("a group that was saved is listed, two weeks later as well", async () => {
  const nudgescribe = new Nudgescribe({ baseUrl: api.url, ...(await api.sandbox.credentials()) });
  await saveGroup(nudgescribe, workspace_id, "Lapsed");

  await api.sandbox.clock.advance("14d"); // the token expires
  await api.sandbox.faults.add({ kind: "rate-limit", retryAfter: 0, count: 1 }); // and the API is busy
  const groups = await nudgescribe.customerGroups.list({ workspace_id });
  expect(groups.map(({ group_name }) => group_name)).toEqual(["Lapsed"]);
});

test("each way out of a state is tried from the same state", async () => {
  const nudgescribe = new Nudgescribe({ baseUrl: api.url, ...(await api.sandbox.credentials()) });
  const before = await api.sandbox.state.snapshot();
  for (const name of ["Lapsed", "Win-back"]) {
    await api.sandbox.state.rewind(before);
    await saveGroup(nudgescribe, workspace_id, name);
    expect((await nudgescribe.customerGroups.list({ workspace_id })).at(-1)?.group_name).toBe(name);
  }
});
