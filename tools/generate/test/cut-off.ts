// Writes a set of files as `pnpm generate` does, in a folder and with a file system that ends the process, or refuses,
// at one moment: node cut-off.ts kill|refuse TEXT FOLDER=MOMENT… Prints how each folder fared.
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const [how, text, ...folders] = process.argv.slice(2);
let last = 0;
let moments = 0;
for (const name of ["rename", "rm", "writeFile"] as const) {
  const real = fs[name] as (...args: unknown[]) => Promise<never>;
  const watched = async (...args: unknown[]): Promise<never> => {
    if (++moments !== last) return real(...args);
    if (how === "kill") process.kill(process.pid, "SIGKILL");
    throw new Error("the disk refuses");
  };
  Object.assign(fs, { [name]: watched });
}
syncBuiltinESMExports();

const { writeSet } = await import("../src/write-set.ts");
const files = ["one.ts", "two.ts", "new/three.ts"].map((path) => ({ path, text: `${text}\n` }));
const outcomes = [];
for (const folder of folders) {
  const [root = "", moment] = folder.split("=");
  moments = 0;
  last = Number(moment);
  const refused = await writeSet({ root, journal: ".journal.json" }, files).then(
    () => false,
    () => true,
  );
  outcomes.push({ refused, moments });
}
console.log(JSON.stringify(outcomes));
