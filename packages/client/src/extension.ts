import type { Owner, Renewal, Session, SessionCalls, Telling } from "./auth/session.ts";
import type { Observer } from "./observe/events.ts";
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
  readonly renewal?: (session: Session, tell: Telling) => Renewal;
};

export type ExtensionContext = Telling & { readonly owner: Owner };
