// `pnpm -s spec:overlay NAME > FILE`: prints the contract with one overlay on it, as JSON.
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { applyOverlay } from "./overlays.ts";

const root = resolve(import.meta.dirname, "../../..");
const [name = ""] = process.argv.slice(2);

try {
  const suffix = ".overlay.yaml";
  const names = (await readdir(join(root, "spec/overlays"))).filter((file) => file.endsWith(suffix));
  if (!names.includes(`${name}${suffix}`)) {
    const choice = names.map((file) => file.replace(suffix, "")).join(", ");
    throw new Error(`${name || "no name"} is not an overlay; choose of ${choice}`);
  }
  process.stdout.write(`${JSON.stringify(await applyOverlay(root, name), null, 2)}\n`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
