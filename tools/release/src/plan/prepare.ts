// What `pnpm release:plan` compares with the last release is made first: what is built, and the API reports of it. It
// says nothing unless it fails, so that the plan is all there is to read.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../../..");

for (const [script = "", ...args] of [
  ["tools/workspace/src/turbo.ts", "build", "--filter=./packages/*"],
  ["tools/package/src/api.ts"],
]) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status === 0) continue;
  console.error(`${stdout}${stderr}${error?.message ?? ""}`.trim());
  process.exit(status ?? 1);
}
