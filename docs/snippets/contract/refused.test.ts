import { Nudgescribe } from "@nudgescribe/client";
import { contract } from "@nudgescribe/contract/vitest"; // or /jest, /node-test
import { expect, test } from "vitest";

const api = contract();
const client = () => new Nudgescribe({ baseUrl: api.url, apiKey: "any", email: "any", password: "any", retries: 0 });

test("a refused token is shown to the user", async () => {
  api.on("listCustomerGroups").always(403, { example: "expired" }); // operation, status and example are typed
  await expect(client().customerGroups.list({ workspace_id: "ws_2f6c1d" })).rejects.toThrow(/403/);
});
