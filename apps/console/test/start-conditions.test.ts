import type { CampaignRun } from "@nudgescribe/types";
import { describe, expect, test } from "vitest";
import { checkStart, currentRun, judgeStart, type StartFacts } from "../web/reruns/start-conditions.ts";

describe("before a rerun", () => {
  const runs: CampaignRun[] = [
    {
      run_number: 2,
      customer_group_id: "cg_summer",
      customer_group_name: "Summer",
      message_summary: { total: 3, published: 3, archived: 0 },
    },
    { run_number: 1, customer_group_id: "cg_spring", message_summary: { total: 1, published: 0, archived: 1 } },
  ];
  const facts: StartFacts = { status: "Published", runs, groupId: "cg_autumn", customerPages: 2 };
  const holds = (changed: Partial<StartFacts>) =>
    Object.fromEntries(checkStart({ ...facts, ...changed }).map((condition) => [condition.id, condition.holds]));
  const verdict = (changed: Partial<StartFacts>) => judgeStart(checkStart({ ...facts, ...changed }));

  test("all that can be known holds, and what cannot be known is said to be unknown", () => {
    expect(holds({})).toEqual({
      published: true,
      "messages-published": true,
      "other-group": true,
      "has-customers": true,
      "current-run": "unknown",
    });
    expect(verdict({})).toBe("clear");
  });

  test("the evidence is that of the vendor's text, and the customers are only inferred", () => {
    expect(checkStart(facts).map(({ id, evidence, blocks }) => [id, evidence, blocks])).toEqual([
      ["published", "documented", true],
      ["messages-published", "documented", true],
      ["other-group", "documented", false],
      ["has-customers", "inferred", false],
      ["current-run", "documented", true],
    ]);
  });

  test.each(["Ready for review", "Ready to publish", "Waiting for a second approval"])(
    "a campaign that is “%s” is known to be refused",
    (status) => {
      expect(holds({ status })["published"]).toBe(false);
      expect(verdict({ status })).toBe("refused");
    },
  );

  test("the casing of a status does not matter", () => {
    expect(holds({ status: "PUBLISHED" })["published"]).toBe(true);
  });

  test("a message of the current run that is not published is known to be refused, wherever the run stands in the history", () => {
    const open = [{ ...runs[0], message_summary: { total: 3, published: 2 } }, runs[1] ?? {}];
    expect(holds({ runs: open.toReversed() })["messages-published"]).toBe(false);
    expect(verdict({ runs: open })).toBe("refused");
    expect(checkStart({ ...facts, runs: open })[1]?.why).toBe("2 of 3 are published. Publish the other 1 first.");
  });

  test("the same group and a group without customers are doubtful, not refused", () => {
    expect(holds({ groupId: "cg_summer" })["other-group"]).toBe(false);
    expect(verdict({ groupId: "cg_summer" })).toBe("doubtful");
    expect(holds({ customerPages: 0 })["has-customers"]).toBe(false);
    expect(verdict({ customerPages: 0 })).toBe("doubtful");
  });

  test("what the API does not tell is unknown, and nothing is refused for it", () => {
    const nothing = { status: undefined, runs: [{}], groupId: undefined, customerPages: undefined };
    expect(new Set(Object.values(holds(nothing)))).toEqual(new Set(["unknown"]));
    expect(verdict(nothing)).toBe("doubtful");
    expect(currentRun([])).toBeUndefined();
  });
});
