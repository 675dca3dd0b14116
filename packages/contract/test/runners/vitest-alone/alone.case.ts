import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contract } from "../../../src/vitest.ts";

const api = contract({ world: "sandbox" });

test("has a server of its own", async () => {
  writeFileSync(process.env["URL_FILE"] ?? "", new URL(api.url).origin);
  const { apiKey } = await api.sandbox.credentials();
  expect(apiKey).toEqual(expect.any(String));
});

test("breaks the contract", async () => {
  await fetch(`${api.url}/v1/cg`, { method: "PUT", headers: { authorization: "Bearer any" } });
});
