import { expect, test } from "vitest";
import { contract } from "../../../src/vitest.ts";
import { save } from "./save.ts";

const api = contract();

for (const status of [400, 403, 500] as const)
  test.concurrent(`beside others gets ${status} ten times`, async () => {
    await using own = await api.scope();
    await own.on("createCustomerGroup").always(status);
    for (let call = 0; call < 10; call++) expect(await save(own.url)).toBe(status);
    expect(await own.calls()).toHaveLength(10);
  });

test.concurrent("beside others breaks the contract", async () => {
  await using own = await api.scope();
  await save(own.url, {});
});
