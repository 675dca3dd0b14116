import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { readDocument } from "../document.ts";
import type { Running } from "./listen.ts";

/** Prism as it comes, with the server of its own that its command line starts. */
export async function startPrism(): Promise<Running> {
  const silent = { info() {}, warn() {}, error() {}, success() {}, debug() {}, child: () => silent };
  const server = createServer(await getHttpOperationsFromSpec(await readDocument()), {
    components: { logger: silent as never },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
    cors: false,
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, [Symbol.asyncDispose]: () => server.close() };
}
