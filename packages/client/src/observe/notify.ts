import type { ClientEvent } from "./events.ts";

/** `undefined` when nobody watches, so that no event is made for nothing. */
export type Notify = ((event: ClientEvent) => void) | undefined;
