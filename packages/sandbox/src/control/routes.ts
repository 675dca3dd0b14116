import { Hono } from "hono";
import { readFault } from "../faults/read-fault.ts";
import type { Env } from "../http/app.ts";
import { says, toResponse } from "../http/outgoing.ts";
import { parseBody, readText } from "../http/read-body.ts";
import { Refusal } from "../refusal.ts";
import type { Sandbox } from "../sandbox.ts";
import { guard } from "./guard.ts";
import { type Input, readInput } from "./input.ts";

export type Controls = Pick<Sandbox, "clock" | "state" | "platform" | "faults" | "journal">;

type Action = (input: Input) => unknown;

/** Bytes of a control request. */
const bodyLimit = 2 ** 20;

/** What can be done over HTTP, by method and path below `/__sandbox`: the methods of the sandbox and nothing else. */
const actions = ({ clock, state, platform, faults, journal }: Controls): Readonly<Record<string, Action>> => ({
  "GET /": async () => ({
    now: await clock.now(),
    accounts: await platform.accounts(),
    jobs: (await platform.jobs()).filter((job) => job.state === "queued").length,
    faults: faults.list(),
    requests: journal.entries().length,
  }),
  "GET /clock": async () => ({ now: await clock.now() }),
  "POST /clock/advance": async ({ textOrNumber }) => ({
    now: await about("by", () => clock.advance(textOrNumber("by"))),
  }),
  "POST /clock/freeze": async () => ({ now: await clock.freeze() }),
  "POST /clock/resume": async () => ({ now: await clock.resume() }),

  "POST /reset": ({ optionalText }) => {
    const [seed, now, load] = [optionalText("seed"), optionalText("now"), optionalText("load")];
    const data = load === undefined ? {} : { load: demo("load", load) };
    return about("now", () => state.reset({ ...(seed && { seed }), ...(now && { now }), ...data }));
  },
  "POST /load": ({ text }) => state.load(demo("data", text("data"))),
  "POST /snapshots": async () => ({ snapshot: await state.snapshot() }),
  "POST /snapshots/rewind": ({ text }) => state.rewind(text("snapshot")),
  "POST /snapshots/forget": ({ text }) => state.forget(text("snapshot")),

  "GET /accounts": () => platform.accounts(),
  "POST /accounts": ({ text, optionalText }) => {
    const role_code = optionalText("role_code");
    return platform.createAccount({
      account_name: text("account_name"),
      apiKey: text("api_key"),
      email: text("email"),
      password: text("password"),
      ...(role_code && { role_code }),
    });
  },
  "POST /accounts/quota": ({ text, countOrNull }) => platform.setQuota(text("account_id"), countOrNull("publishes")),
  "POST /accounts/api-code": ({ text, textOrNull }) => platform.setApiCode(text("account_id"), textOrNull("api_code")),
  "POST /users": ({ text }) =>
    platform.createUser({
      account_id: text("account_id"),
      email: text("email"),
      password: text("password"),
      role_code: text("role_code"),
    }),
  "POST /workspaces": ({ text }) =>
    platform.createWorkspace({ account_id: text("account_id"), workspace_name: text("workspace_name") }),
  "POST /workspaces/identifier": ({ text, textOrNull }) =>
    platform.setIdentifierField(text("workspace_id"), textOrNull("field_name")),
  "POST /workspaces/role": ({ text }) => platform.setRole(text("workspace_id"), text("user_id"), text("role_code")),
  "POST /sessions/revoke": async ({ optionalText }) => ({
    revoked: await platform.revokeSessions(optionalText("user_id")),
  }),
  "POST /decrypt": ({ text }) => platform.decrypt(text("account_id"), text("profile")),

  "POST /campaigns": ({ text }) =>
    platform.createCampaign({
      workspace_id: text("workspace_id"),
      customer_group_id: text("customer_group_id"),
      campaign_name: text("campaign_name"),
    }),
  "POST /campaigns/review": async ({ text }) => ({ reviewed: await platform.review(text("campaign_id")) }),
  "POST /campaigns/approve": ({ text }) => platform.approve(text("campaign_id")),
  "POST /messages/rewrite": ({ text }) => platform.rewrite(text("message_id"), text("content")),
  "GET /jobs": () => platform.jobs(),

  "GET /faults": () => faults.list(),
  "POST /faults": ({ whole }) => faults.add(readFault(whole)),
  "POST /faults/remove": ({ text }) => ({ removed: faults.remove(text("id")) }),
  "POST /faults/clear": () => faults.clear(),

  "GET /journal": () => journal.entries(),
  "POST /journal/clear": () => journal.clear(),
});

const demo = (member: string, name: string): "demo" => {
  if (name === "demo") return name;
  throw new RangeError(`${member}: there is no data named ${JSON.stringify(name)}; there is demo.`);
};

/** Says which member it is whose value makes no sense. */
async function about<T>(member: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`${member}: ${error.message}`, { cause: error });
  }
}

export function controlRoutes(controls: Controls): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use(guard);
  for (const [name, action] of Object.entries(actions(controls))) {
    const [method = "", path = ""] = name.split(" ");
    routes.on(method, path, async (context) => {
      const header = (of: string) => context.req.header(of);
      const text = await readText({ header, body: context.env?.incoming ?? (() => context.req.raw.body) }, bodyLimit);
      const result = await action(readInput(parseBody(text, header)));
      return context.json((result ?? { done: true }) as object);
    });
  }
  routes.onError((error) => {
    if (error instanceof Refusal) return toResponse(says(error.status, error.message));
    // A range or a type is the caller's to mend.
    const status = error instanceof RangeError || error instanceof TypeError ? 400 : 500;
    return toResponse(says(status, error.message));
  });
  // `notFound` would be that of the app which these routes are a part of.
  routes.all("*", ({ req }) => {
    const names = Object.keys(actions(controls)).join(", ");
    return toResponse(says(404, `${req.method} ${req.path} is no control. There are: ${names}.`));
  });
  return routes;
}
