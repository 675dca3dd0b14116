import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("bin/nudgescribe.js", import.meta.resolve("@nudgescribe/client/package.json")));
const run = () =>
  spawnSync(process.execPath, [program, "export", "cmp_3e9a52", "--to", "renewals", "--text", "--no-session"], {
    encoding: "utf8",
  });
const [first, again] = [run(), run()];
if (first.status !== 0 || again.status !== 0) throw new Error(first.stderr + again.stderr);
process.stdout.write(first.stdout + again.stdout);
if (readdirSync("renewals").join() !== "manifest.json,page-0001.csv") throw new Error("other files");
