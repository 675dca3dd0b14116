export type { AccountControl, NewAccount, Overview } from "./control/accounts.ts";
export type { CampaignControl, NewCampaign } from "./control/campaigns.ts";
export type { ClockControl } from "./control/clock.ts";
export type { ResetOptions, StateControl } from "./control/state.ts";
export { demoCredentials } from "./data/demo.ts";
export type { JournalEntry } from "./journal.ts";
export { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts";
export { type RunningSandbox, type ServerOptions, startSandbox } from "./server.ts";
export type { Settings } from "./settings.ts";
