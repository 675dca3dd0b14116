export { logging } from "./log.ts";
export { observing } from "./observe.ts";
