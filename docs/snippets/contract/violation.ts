import { createKit, startContract } from "@nudgescribe/contract";
import { saveGroup } from "./save-group.ts";

// The text names places from the folder of the project.
process.chdir(import.meta.dirname);

await using server = await startContract();
const kit = await createKit({ url: server.url });
await saveGroup(kit.url, "New policyholders");
// A runner's hook does this after each test; what it throws fails the test.
await kit.close().catch(({ message }: Error) => console.log(message));
