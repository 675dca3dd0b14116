export { reportingDrift } from "./drift.ts";
export { logging } from "./log.ts";
export { observing } from "./observe.ts";
