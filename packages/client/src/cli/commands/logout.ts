import { readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { settingsError } from "../cli-error.ts";
import { type Command, defineCommand } from "../command.ts";
import { stateFolder } from "../session.ts";
import { counted } from "../table.ts";

export const logout: Command = defineCommand({
  name: "logout",
  about: "delete the session that is kept on this machine",
  args: {},
  options: { all: { type: "boolean", about: "the sessions of every user and API" } },
  notes:
    "Tokens cannot be taken back through the API: those of a deleted session stay good until they end, which is 14 days by default.",
  examples: ["logout", "logout --all"],
  async run({ values: { all } }, { settings, io }) {
    const { session } = settings;
    if (!all && session === undefined)
      throw settingsError(
        "NUDGESCRIBE_EMAIL is not set, so nobody knows whose session it is",
        "logout --all deletes all.",
      );
    const folder = stateFolder(io.env);
    const prefix = all || session === undefined ? "session-" : basename(session);
    // What a process left behind that was killed while it wrote begins with the same name.
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(prefix));
    for (const name of names) await rm(join(folder, name), { force: true });
    return {
      data: { deleted: names.length },
      text: names.length === 0 ? "No session is kept." : `Deleted ${counted(names.length, "session")}.`,
    };
  },
});
