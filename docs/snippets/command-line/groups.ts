import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("bin/nudgescribe.js", import.meta.resolve("@nudgescribe/client/package.json")));
const { stdout, stderr, status } = spawnSync(
  process.execPath,
  [program, "groups", "list", "--workspace", "ws_2f6c1d", "--text", "--no-session"],
  { encoding: "utf8" },
);
if (status !== 0) throw new Error(stderr);
process.stdout.write(stdout);
