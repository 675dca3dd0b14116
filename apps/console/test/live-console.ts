import { resolve } from "node:path";
import { createApis } from "../server/apis.ts";
import { serve } from "../server/serve.ts";
import { credentials } from "./upstream.ts";

export type LiveOptions = { readonly timeout?: number; readonly webRoot?: string };

/** A console in this process in front of an API of the test's own. */
export async function startLiveConsole(
  baseUrl: string,
  { timeout, webRoot = resolve(import.meta.dirname, "../web/public") }: LiveOptions = {},
): Promise<AsyncDisposable & { readonly url: string }> {
  const apis = createApis({ first: "live", live: { baseUrl, credentials }, timeout });
  const { url, close } = await serve({ apis, webRoot, port: 0, pollInterval: 20 });
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      await close();
      await apis.close();
    },
  };
}
