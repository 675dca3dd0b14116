import { createSandbox } from "@nudgescribe/sandbox";
import { startMock } from "../../src/mock.ts";
import type { Call, Opinion, Verdict, World } from "./call.ts";

export type Worlds = AsyncDisposable & {
  readonly mock: World;
  readonly sandbox: World;
  /** Headers of a caller who is signed in, by what the operation asks for. */
  readonly signedIn: (auth: "apiKey" | "access" | "refresh") => Promise<Record<string, string>>;
};

/** Prism's mock and a fresh sandbox whose time stands still. */
export async function openWorlds(): Promise<Worlds> {
  const mock = await startMock();
  const sandbox = await createSandbox({ now: "2026-11-20T09:00:00Z", seed: "second opinion" });
  const { apiKey, email, password } = sandbox.credentials;
  const fetchSandbox = (request: Request) => sandbox.fetch(request);
  const headers = { "x-api-key": apiKey, "content-type": "application/json" };
  const signIn = async (): Promise<{ access_token: string; refresh_token: string }> => {
    const body = JSON.stringify({ email, password });
    const answer = await fetchSandbox(new Request("http://sandbox/v1/auth", { method: "POST", headers, body }));
    return (await answer.json()) as { access_token: string; refresh_token: string };
  };
  const session = await signIn();
  return {
    mock: { name: "mock", ask: (call) => ask(mock.url, fetch, call, verdictOfMock) },
    sandbox: { name: "sandbox", ask: (call) => ask("http://sandbox", fetchSandbox, call, verdictOfSandbox) },
    signedIn: async (auth) => {
      if (auth === "apiKey") return { "x-api-key": apiKey };
      // A refresh token works once.
      const token = auth === "access" ? session.access_token : (await signIn()).refresh_token;
      return { authorization: `Bearer ${token}` };
    },
    [Symbol.asyncDispose]: async () => {
      await mock.close();
      await sandbox.close();
    },
  };
}

async function ask(
  url: string,
  send: (request: Request) => Promise<Response>,
  { method, path, headers, text }: Call,
  read: (response: Response, asked: boolean) => { verdict: Verdict; said: string },
): Promise<Opinion> {
  const body = text === undefined ? undefined : new TextEncoder().encode(text);
  const response = await send(new Request(`${url}${path}`, { method, headers, ...(body && { body }) }));
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  return { ...read(response, "prefer" in headers), status: response.status, type, body: await response.text() };
}

function verdictOfMock(response: Response, asked: boolean): { verdict: Verdict; said: string } {
  const violations: { location: string[]; code: string; message: string; severity: string }[] = JSON.parse(
    response.headers.get("sl-violations") ?? "[]",
  );
  const against = violations.filter(({ location, severity }) => location[0] === "request" && severity === "Error");
  const said = against.map(({ location, message }) => `${location.join(".")} ${message}`).join("; ");
  if (against.length > 0) return { verdict: byStatus(response.status), said };
  if (response.status === 404 || response.status === 405) return { verdict: "no operation", said };
  if (response.status === 406) return { verdict: "not acceptable", said };
  return { verdict: response.status >= 500 && !asked ? "failed" : "taken", said };
}

/** Rules about the form of a request; every other rule is about what the sandbox knows. */
const ofForm: Readonly<Record<string, Verdict>> = {
  "token-refused": "credential",
  "api-key-missing": "credential",
  "fields-missing": "missing",
  "fields-wrong": "wrong",
  "body-is-json": "wrong",
};

function verdictOfSandbox(response: Response): { verdict: Verdict; said: string } {
  const said = response.headers.get("x-sandbox-rule") ?? "";
  if (response.status >= 500) return { verdict: "failed", said };
  if (said === "" && (response.status === 404 || response.status === 405)) return { verdict: "no operation", said };
  return { verdict: ofForm[said] ?? "taken", said };
}

const byStatus = (status: number): Verdict => (status === 403 ? "credential" : status === 401 ? "missing" : "wrong");
