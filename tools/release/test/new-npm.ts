import { symlink } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { installed } from "@nudgescribe/package-tools/install";

/** One that can stage; the npm that comes with Node 20 cannot. */
const version = "11.19.1";

/** The environment in which `npm` is that one, whatever npm the machine has; `folder` is for the link to it. */
export async function withNewNpm(folder: string): Promise<NodeJS.ProcessEnv> {
  await symlink(join(await installed("npm", version), "bin/npm-cli.js"), join(folder, "npm"));
  return { PATH: [folder, dirname(process.execPath), process.env["PATH"]].join(delimiter) };
}
