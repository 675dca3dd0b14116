import { resolve } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { startMock } from "@nudgescribe/contract";
import { createApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { endWithGrace } from "./lifetime.ts";
import { listen } from "./listen.ts";
import { toProblem } from "./problem.ts";
import { createUpstream, type Upstream } from "./upstream.ts";

const madeUp = { apiKey: "made-up-key", email: "made-up@example.com", password: "made-up-password" };
const { closing } = endWithGrace();

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const upstream = config.api ? await reach(config.api) : await mock();

  const { server, port } = await listen(config.port);
  const app = createApp({ upstream, webRoot: resolve(import.meta.dirname, "../web"), port });
  // The client needs the platform's own Request and Response, which the adapter would replace.
  server.on("request", getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  closing(() => {
    server.closeAllConnections();
    server.close();
  });
  console.log(`Console: http://127.0.0.1:${port} (API: ${upstream.name})`);
}

async function mock(): Promise<Upstream> {
  const { url, close } = await startMock({ port: 0 });
  closing(close);
  return createUpstream({ name: "mock", baseUrl: url, credentials: madeUp });
}

/** Signs in once, so that a wrong setting is told at the start and not by the page. */
async function reach({ baseUrl, credentials }: NonNullable<Config["api"]>): Promise<Upstream> {
  const upstream = createUpstream({ name: new URL(baseUrl).origin, baseUrl, credentials });
  try {
    await upstream.signIn();
  } catch (error) {
    const { message, hint } = toProblem(error);
    throw new Error(`Sign-in to ${upstream.name} failed: ${message.replace(/\.$/, "")}. ${hint}`);
  }
  return upstream;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1); // the mock may be running
});
