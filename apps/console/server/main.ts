import { resolve } from "node:path";
import type { ApiKind } from "./answers.ts";
import { type Api, type Apis, createApis } from "./apis.ts";
import { readConfig } from "./config.ts";
import { endWithGrace } from "./lifetime.ts";
import { toProblem } from "./problem.ts";
import { serve } from "./serve.ts";

const { closing } = endWithGrace();

async function main(): Promise<void> {
  const { port, api: first, live } = readConfig(process.env);
  const apis = createApis({ first, live });
  closing(apis.close);
  // A live API that refuses the sign-in is told at the start, and not by the page.
  if (first === "live") await trySignIn(apis);

  const { url, close } = await serve({ apis, port, webRoot: resolve(import.meta.dirname, "../web") });
  closing(close);
  const { origin } = await apis.open(first);
  // One URL to open; where the other two run, the page says.
  const names: Readonly<Record<ApiKind, string>> = { sandbox: "sandbox with demo data", mock: "mock", live: origin };
  console.log(`Console: ${url} (API: ${names[first]})`);
}

async function trySignIn(apis: Apis): Promise<void> {
  const api: Api = await apis.open("live");
  try {
    await api.signIn(() => {});
  } catch (error) {
    const { message, hint } = toProblem(error);
    throw new Error(`Sign-in to ${api.origin} failed: ${message.replace(/\.$/, "")}. ${hint}`);
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1); // what runs inside the console may run already
});
