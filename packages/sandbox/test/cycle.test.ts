import { Nudgescribe } from "@nudgescribe/client";
import { describe, expect, test } from "vitest";
import { startSandbox } from "../src/index.ts";
import { startCommand } from "./command.ts";
import { seen, walk } from "./cycle.ts";
import { databases } from "./databases.ts";
import { judged } from "./judge.ts";
import { now, use } from "./sandboxes.ts";

const control =
  (url: string) =>
  async (path: string, body: object): Promise<never> => {
    const response = await fetch(`${url}/__sandbox/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer as never;
  };

const viaHttp = (url: string) => {
  const post = control(url);
  return {
    platform: {
      createCampaign: (campaign: object) => post("campaigns", campaign),
      review: (campaign_id: string) => post("campaigns/review", { campaign_id }),
      approve: (campaign_id: string) => post("campaigns/approve", { campaign_id }),
    },
    clock: { advance: (by: string) => post("clock/advance", { by }) },
  };
};

describe.each(databases)("the whole cycle on $name", ({ db }) => {
  test("passes without a socket", async () => {
    await using used = await use({ db: await db() });
    const { platform, clock } = used.sandbox;
    const result = await walk(used.nudgescribe, platform, clock);
    expect(result).toMatchObject(seen);
    expect(result["customers"]).toHaveLength(150);
    expect((result["exports"] as unknown[][]).map((lines) => lines.length)).toEqual([150, 10]);
  });

  test("passes with a server in this process", async () => {
    await using sandbox = await startSandbox({ db: await db(), now });
    const ask = judged((request) => fetch(request));
    const nudgescribe = new Nudgescribe({
      ...sandbox.credentials,
      baseUrl: sandbox.url,
      fetch: (input, init) => ask(new Request(input, init)),
    });
    expect(await walk(nudgescribe, sandbox.platform, sandbox.clock)).toMatchObject(seen);
  });

  test("passes by command, with control over HTTP", async () => {
    await using command = await startCommand(["--db", await db(), "--now", now]);
    const nudgescribe = new Nudgescribe({ ...command.credentials, baseUrl: command.url });
    const { platform, clock } = viaHttp(command.url);
    expect(await walk(nudgescribe, platform, clock)).toMatchObject(seen);
  });

  test("gives the same answers to the same calls, byte for byte, three times", async () => {
    const runs: string[][] = [];
    for (const _run of [1, 2, 3]) {
      const bytes: string[] = [];
      await using used = await use({ db: await db(), seed: "again" });
      const recording = used.client({
        fetch: async (input, init) => {
          const response = await used.sandbox.fetch(new Request(input, init));
          bytes.push(`${response.status} ${[...response.headers]}\n${await response.clone().text()}`);
          return response;
        },
      });
      await walk(recording, used.sandbox.platform, used.sandbox.clock);
      runs.push(bytes);
    }
    expect(runs[0]?.length).toBeGreaterThan(25);
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).toEqual(runs[0]);
  });
});

test("another seed gives other ids", async () => {
  const ids = [];
  for (const seed of ["one", "two"]) {
    await using used = await use({ seed });
    ids.push(
      (await used.nudgescribe.customerGroups.create({ workspace_id: "ws_2f6c1d", group_name: "A" })).customer_group_id,
    );
  }
  expect(new Set(ids).size).toBe(2);
});
