import type { Extension } from "./extension.ts";
import { headerValue, readText } from "./settings.ts";

/** On whose behalf campaign calls are made. */
export type ContextOptions = {
  /** The header `x-auth-context` of campaign calls: JSON text, or an object that becomes it. `NUDGESCRIBE_AUTH_CONTEXT` */
  readonly authContext?: string | { readonly api_access: boolean; readonly api_code: string } | undefined;
  /** The header `x-ip` of campaign calls: address of the person or system on whose behalf they are made. `NUDGESCRIBE_IP` */
  readonly ip?: string | undefined;
};

/**
 * Sends the optional headers of campaign calls. A header of the call itself wins.
 *
 * @throws TypeError when one of them cannot be sent.
 */
export function sendingContext({ authContext, ip }: ContextOptions): Extension {
  const text = typeof authContext === "object" ? JSON.stringify(authContext) : authContext;
  const values: Readonly<Record<string, string | undefined>> = {
    "x-auth-context": text && readText("authContext", text, headerValue),
    "x-ip": ip && readText("ip", ip, headerValue),
  };
  return {
    layer({ secrets }) {
      for (const [, value] of text?.matchAll(/:\s*"([^"]*)"/g) ?? []) secrets.add(value);
      return (next) => (request) => {
        const { headers, call } = request;
        for (const name of call.row.headers) {
          const value = values[name];
          if (value && !headers.has(name)) headers.set(name, value);
        }
        return next(request);
      };
    },
  };
}
