import type { Owner, Renewal, Session, SessionCalls } from "./auth/session.ts";
import type { Observer } from "./observe/events.ts";
import type { Notify } from "./observe/notify.ts";
import type { Secrets } from "./observe/secrets.ts";
import type { Layer } from "./transport/transport.ts";

declare const opaque: unique symbol;

/** Something a client can do beyond its core, which costs nothing when it is left out. Its members are not published. */
export type Extension = {
  readonly [opaque]?: "extension";
  /** Hears what happens. @internal */
  readonly listen?: Observer;
  /** Stands around every single request. @internal */
  readonly layer?: (context: ExtensionContext) => Layer;
  /** Stands around getting tokens. @internal */
  readonly tokens?: (calls: SessionCalls, context: ExtensionContext) => SessionCalls;
  /** Renews tokens before the API refuses them. @internal */
  readonly renewal?: (session: Session, notify: Notify) => Renewal;
};

export type ExtensionContext = { readonly notify: Notify; readonly secrets: Secrets; readonly owner: Owner };
