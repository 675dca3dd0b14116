import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where programs of this user keep what they need the next time. */
export function stateFolder(env: Environment, platform: string = process.platform): string {
  const given = env["XDG_STATE_HOME"];
  // The specification of the variable says that a relative path is to be ignored.
  if (given && isAbsolute(given)) return join(given, "nudgescribe");
  const home = env["HOME"] || homedir();
  if (platform !== "win32") return join(home, ".local", "state", "nudgescribe");
  return join(env["LOCALAPPDATA"] || join(home, "AppData", "Local"), "nudgescribe");
}

/** The file with the tokens of one user of one API. Its name tells neither. */
export function sessionFile(
  { email, baseUrl = "https://client-api.nudgescribe.com" }: { email: string; baseUrl?: string | undefined },
  env: Environment,
): string {
  const key = createHash("sha256")
    .update(`${baseUrl.replace(/\/+$/, "")}\n${email}`)
    .digest("hex")
    .slice(0, 32);
  return join(stateFolder(env), `session-${key}.json`);
}
