import type { Age, Owner, SessionCalls } from "./auth/session.ts";
import type { Notify, Observer } from "./observe/events.ts";
import type { Secrets } from "./observe/secrets.ts";
import type { Layer } from "./transport/transport.ts";

/** Something a client can do beyond its core, which costs nothing when it is left out. */
export type Extension = {
  /** Hears what happens. */
  readonly listen?: Observer;
  /** Stands around every single request. */
  readonly layer?: (context: ExtensionContext) => Layer;
  /** Stands around getting tokens. */
  readonly tokens?: (calls: SessionCalls, context: ExtensionContext) => SessionCalls;
  /** Knows how long tokens last. */
  readonly age?: Age;
};

export type ExtensionContext = { readonly notify: Notify; readonly secrets: Secrets; readonly owner: Owner };
