import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("bin/nudgescribe.js", import.meta.resolve("@nudgescribe/client/package.json")));
const { stdout, stderr, status } = spawnSync(process.execPath, [program, "runs", "cmp_000000", "--no-session"], {
  encoding: "utf8",
});
if (status !== 1 || stdout !== "") throw new Error(stderr);
process.stdout.write(`${JSON.stringify(JSON.parse(stderr), null, 2)}\n`);
