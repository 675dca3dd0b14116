import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("bin/nudgescribe.js", import.meta.resolve("@nudgescribe/client/package.json")));
const { stdout, stderr, status } = spawnSync(
  process.execPath,
  [
    program,
    "import",
    "customers.csv",
    "--workspace",
    "ws_2f6c1d",
    "--group",
    "cg_c94b16",
    "--refused",
    "refused.csv",
    "--text",
    "--no-session",
    "--progress",
    "none",
  ],
  { encoding: "utf8" },
);
if (status !== 6) throw new Error(stderr);
process.stdout.write(stdout + stderr);
const refused = readFileSync("refused.csv", "utf8");
if (!refused.includes("3,renewal_date,")) throw new Error(refused);
