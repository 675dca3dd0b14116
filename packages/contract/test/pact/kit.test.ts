import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Nudgescribe } from "@nudgescribe/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readExchanges } from "../../src/coverage/events.ts";
import { createKit } from "../../src/kit/kit.ts";
import { findBreaks } from "../../src/pact/breaks.ts";
import { recordPact } from "../../src/pact/record.ts";
import { startContract } from "../../src/server/contract-server.ts";
import { contract } from "./exchanges.ts";

/** A test edits the document at any place. */
type Editable = ReturnType<typeof JSON.parse>;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nudgescribe-kit-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** What the tests of a consumer do: it lists groups and creates fields. */
async function consumerTests(world: "mock" | "sandbox"): Promise<void> {
  await using server = await startContract({ folder });
  await using kit = await createKit({ url: server.url, world });
  const credentials =
    world === "sandbox"
      ? await kit.sandbox.credentials()
      : { apiKey: "key-s3cret", email: "ann@shop.example", password: "pass-s3cret" };
  const nudgescribe = new Nudgescribe({ baseUrl: kit.url, ...credentials });
  const workspace_id = "ws_2f6c1d";
  await nudgescribe.customerGroups.list({ workspace_id });
  await kit.check("groups are shown");
  await nudgescribe.profileFields.create({ workspace_id, field_name: "renewal", field_type: "number" });
  await kit.check("a field is created");
}

test.each(["mock", "sandbox"] as const)(
  "what tests do in the %s is recorded, and told by their names",
  async (world) => {
    await consumerTests(world);
    const pact = await recordPact({ consumer: "shop", exchanges: readExchanges(folder) });
    expect(JSON.stringify(pact)).not.toMatch(/s3cret|eyJ/);
    expect(pact.interactions.map(({ comments }) => comments.operation)).toEqual([
      "authenticate",
      "createProfileField",
      "listCustomerGroups",
    ]);
    expect(await findBreaks(pact, contract)).toEqual([]);

    const next = structuredClone(contract) as Editable;
    next.components.schemas.CreatePlainFieldRequest.properties.field_type.enum = ["string", "char"];
    expect(await findBreaks(pact, next)).toMatchObject([
      { operation: "createProfileField", at: "request body.field_type", tests: ["a field is created"] },
    ]);
  },
);
