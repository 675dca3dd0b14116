export { renewingEarly } from "./auth/renewing-early.ts";
export { sharingTokens } from "./auth/sharing.ts";
export { type CallOptions, type Core as Client, createClient } from "./core.ts";
export type { Extension } from "./extension.ts";
export * from "./generated/functions.ts";
export { reportingDrift } from "./observe/drift.ts";
export { logging } from "./observe/log.ts";
export { observing } from "./observe/observe.ts";
export { type ContextOptions, sendingContext } from "./sending-context.ts";
