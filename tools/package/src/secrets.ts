import { homedir } from "node:os";
import type { Contents } from "./contents.ts";

/** Files that hold secrets by their nature. */
const secretFiles =
  /(?:^|\/)(?:\.env(?:\.\w+)?|\.npmrc|\.netrc|\.git-credentials|id_(?:rsa|ed25519)|[^/]+\.(?:pem|p12))$/;

const shapes: Readonly<Record<string, RegExp>> = {
  "a token of npm": /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=/,
  "a token of GitHub": /\b(?:gh[opsur]_[A-Za-z0-9]{36}|github_pat_\w{40,})\b/,
  "a key of AWS": /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  "a private key": /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
};

type SecretOptions = {
  /** @default the environment of this process */
  readonly env?: NodeJS.ProcessEnv;
  /** @default the home of this user */
  readonly home?: string;
};

/** What must not leave this machine: files and texts with secrets, values of its environment, and its paths. */
export function secretProblems({ files, read }: Contents, options: SecretOptions = {}): string[] {
  const { env = process.env, home = homedir() } = options;
  const known = Object.entries(env).flatMap(([name, value = ""]) =>
    /TOKEN|SECRET|PASSWORD|API_?KEY|CREDENTIAL/i.test(name) && value.length >= 12 ? [{ name, value }] : [],
  );
  return files.flatMap((file) => {
    if (secretFiles.test(file)) return [`secrets: ${file} should not be published`];
    const text = read(file);
    return [
      ...Object.entries(shapes).flatMap(([what, shape]) =>
        shape.test(text) ? [`secrets: ${file} holds what looks like ${what}`] : [],
      ),
      ...known.filter(({ value }) => text.includes(value)).map(({ name }) => `secrets: ${file} holds $${name}`),
      ...(text.includes(`${home}/`) ? [`secrets: ${file} names a folder of this machine`] : []),
    ];
  });
}
