import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { variableOf } from "../environment.ts";
import { type CampaignsByWorkspace, Nudgescribe, type NudgescribeOptions } from "../index.ts";
import type { Context } from "./command.ts";
import type { ExitCode } from "./exit-codes.ts";
import { failureOf } from "./failure.ts";
import { listOf } from "./loose.ts";
import { visible } from "./style.ts";
import { counted } from "./table.ts";

export type Finding = {
  readonly name: string;
  /** `skip`: it could not be checked, since another check failed. */
  readonly result: "pass" | "fail" | "warn" | "skip";
  readonly detail: string;
  /** What to do. */
  readonly advice?: string | undefined;
  readonly exitCode?: ExitCode;
};

/** Clocks that differ by more, in seconds, are told. The client copes with it, but other programs may not. */
const mostSkew = 60;

/** Every check, in the order in which one needs the other. Those behind a failed one are skipped. */
export async function examine(context: Context): Promise<Finding[]> {
  const findings = [nodeVersion(), settings(context)];
  const names = ["connection", "clock", "sign-in", "workspaces"];
  const options = optionsOf(context);
  if ("name" in options) findings.splice(1, 1, options);
  else {
    const { findings: found, date } = await connection(options, context);
    findings.push(found, clock(date));
    if (found.result === "pass") findings.push(...(await session(options, context)));
  }
  const skipped = names.filter((name) => findings.every((finding) => finding.name !== name));
  findings.push(...skipped.map((name): Finding => ({ name, result: "skip", detail: "not checked" })));
  return [...findings, await sessionFile(context)];
}

const nodeVersion = (): Finding => ({ name: "Node", result: "pass", detail: process.versions.node });

function settings({ settings: { origins } }: Context): Finding {
  const from = (place: "environment" | "env-file") => [...origins.keys()].filter((name) => origins.get(name) === place);
  const [environment, file] = [from("environment"), from("env-file")];
  const told = [
    environment.length > 0 && `${environment.join(", ")} from the environment`,
    file.length > 0 && `${file.join(", ")} from the env file`,
  ];
  return { name: "settings", result: "pass", detail: told.filter(Boolean).join("; ") };
}

function optionsOf({ settings, signal }: Context): NudgescribeOptions | Finding {
  try {
    const options = settings.options();
    // It also checks the values, and signs in at the first call only.
    createClient(options);
    return options;
  } catch (error) {
    const { message, hint } = failureOf(error, signal);
    const [, option = ""] = /^(\w+):/.exec(message) ?? [];
    const detail = /^[a-z]/.test(option) ? message.replace(option, variableOf(option)) : message;
    return { name: "settings", result: "fail", detail, advice: hint ?? "Mend that variable.", exitCode: 3 };
  }
}

/** What drifts from the contract is none of these checks, but a client that reports it needs somebody who listens. */
const createClient = (options: NudgescribeOptions): Nudgescribe => new Nudgescribe({ ...options, observe: () => {} });

/** Any answer will do: the address alone is no operation of the API. No credential goes along. */
async function connection(
  { baseUrl = "https://client-api.nudgescribe.com", fetch, timeout = 30_000 }: NudgescribeOptions,
  { signal }: Context,
) {
  const { origin } = new URL(baseUrl);
  try {
    const ask = fetch ?? globalThis.fetch;
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    const response = await ask(origin, { method: "GET", redirect: "manual", signal: limit });
    await response.body?.cancel();
    const found: Finding = { name: "connection", result: "pass", detail: `${origin} answers` };
    return { findings: found, date: Date.parse(response.headers.get("date") ?? "") };
  } catch (error) {
    signal.throwIfAborted();
    const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const { code, message } = inner as { code?: string; message?: string };
    const found: Finding = {
      name: "connection",
      result: "fail",
      detail: `no answer from ${origin} (${code ?? message})`,
      advice: "Check the network, a proxy, and NUDGESCRIBE_BASE_URL.",
      exitCode: 5,
    };
    return { findings: found, date: Number.NaN };
  }
}

function clock(date: number): Finding {
  const name = "clock";
  if (Number.isNaN(date)) return { name, result: "skip", detail: "the API did not tell the time" };
  const skew = Math.round((Date.now() - date) / 1_000);
  if (Math.abs(skew) <= mostSkew) return { name, result: "pass", detail: "agrees with that of the API" };
  const detail = `${Math.abs(skew)} s ${skew > 0 ? "ahead of" : "behind"} that of the API`;
  return { name, result: "warn", detail, advice: "Let this machine take its time from a time server." };
}

/** A client of its own, without a store: what is kept of another sign-in would hide a wrong password. */
async function session(options: NudgescribeOptions, { signal }: Context): Promise<Finding[]> {
  const client = createClient(options);
  const { email = "", password = "" } = options;
  try {
    await client.authentication.authenticate({ email, password }, { signal });
  } catch (error) {
    signal.throwIfAborted();
    const { message, exitCode } = failureOf(error, signal);
    const advice =
      exitCode === 4 ? "The key, the email or the password is wrong; the API does not tell which." : "Try again later.";
    return [{ name: "sign-in", result: "fail", detail: visible(message), advice, exitCode }];
  }
  const signedIn: Finding = { name: "sign-in", result: "pass", detail: "accepted" };
  try {
    const found = listOf(await client.campaigns.list({}, { signal }), "campaigns");
    return [signedIn, workspaces(found)];
  } catch (error) {
    signal.throwIfAborted();
    const { message, hint, exitCode } = failureOf(error, signal);
    return [signedIn, { name: "workspaces", result: "fail", detail: visible(message), advice: hint, exitCode }];
  }
}

function workspaces(found: readonly CampaignsByWorkspace[]): Finding {
  const name = "workspaces";
  if (found.length === 0)
    return {
      name,
      result: "warn",
      detail: "none",
      advice: "The list of campaigns is empty; the API has no list of workspaces of its own.",
    };
  const campaigns = found.reduce((sum, { campaigns: of }) => sum + (of?.length ?? 0), 0);
  const told = found.map(({ workspace_id, workspace_name }) => `${workspace_name ?? "-"} (${workspace_id ?? "-"})`);
  return { name, result: "pass", detail: visible(`${told.join(", ")}; ${counted(campaigns, "campaign")}`) };
}

async function sessionFile({ settings: { session } }: Context): Promise<Finding> {
  const name = "session file";
  if (session === undefined) return { name, result: "skip", detail: "none is kept" };
  try {
    const { mode } = await stat(session);
    if (process.platform !== "win32" && (mode & 0o077) !== 0)
      return {
        name,
        result: "warn",
        detail: `${session} can be read by others`,
        advice: "nudgescribe logout deletes it.",
      };
    return { name, result: "pass", detail: session };
  } catch {
    // None yet: the next folder up that exists has to be writable.
  }
  for (let folder = dirname(session); ; folder = dirname(folder)) {
    const isThere = await access(folder).then(
      () => true,
      () => false,
    );
    if (!isThere && folder !== dirname(folder)) continue;
    return access(folder, constants.W_OK).then(
      (): Finding => ({ name, result: "pass", detail: `${session} (none yet)` }),
      (): Finding => ({
        name,
        result: "warn",
        detail: `${folder} cannot be written, so every command signs in anew`,
        advice: "Set XDG_STATE_HOME to a folder of this user, or use --no-session.",
      }),
    );
  }
}
