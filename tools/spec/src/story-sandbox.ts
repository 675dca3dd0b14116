import { type Fault, type RunningSandbox, startSandbox } from "@nudgescribe/sandbox";

/** What a sandbox is told in place of the `Prefer` header of a step, which only the mock knows. */
const faults: Readonly<Record<string, Fault>> = {
  session: { kind: "token", is: "expired", operation: "listCustomerGroups", after: 1, count: 1 },
};

/** A sandbox with the story that the examples tell. Workflows change it, so each walks in one of its own. */
export async function startStory(workflow: string): Promise<RunningSandbox> {
  const sandbox = await startSandbox({ load: "demo" });
  const fault = faults[workflow];
  if (fault) sandbox.faults.add(fault);
  return sandbox;
}
