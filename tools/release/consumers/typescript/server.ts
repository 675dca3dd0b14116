import { Nudgescribe } from "@nudgescribe/client";
import { fileSource, fileTokenStore } from "@nudgescribe/client/node";
import { judge, type RunningJudge, startMock } from "@nudgescribe/contract";
import { startSandbox } from "@nudgescribe/sandbox";
import { type OperationRow, operations } from "@nudgescribe/types";

export async function run(path: string): Promise<string> {
  await using sandbox = await startSandbox({ load: "demo" });
  await using judged: RunningJudge = await judge({ upstream: sandbox.url });
  const tokenStore = fileTokenStore(".tokens.json");
  const nudgescribe = new Nudgescribe({ baseUrl: judged.url, tokenStore, ...sandbox.credentials });
  const report = await nudgescribe.customers.import({
    workspace_id: "ws_2f6c1d",
    customer_group_id: "cg_81c0e2",
    source: await fileSource(path),
  });
  return `${report.rowsSent} rows`;
}

export const mock = startMock;
export const effect: OperationRow["effect"] = operations.listCustomerGroups.effect;
