import { usageError } from "../cli-error.ts";
import { type Command, defineCommand } from "../command.ts";
import { exportCampaign } from "../export-campaign.ts";
import { clearFolder, type Manifest, openFolder, readManifest } from "../export-folder.ts";
import { findWorkspaceOption, readChoice, readCount } from "../read-option.ts";
import { quoteWord } from "../shell-words.ts";
import { defaultWaitLimit, waitLimitOption } from "../wait-for-files.ts";

export const exportCommand: Command = defineCommand({
  name: "export",
  about: "fetch the exported files of a campaign into a folder",
  args: { CAMPAIGN: "id of the campaign" },
  options: {
    to: { type: "string", value: "FOLDER", about: "where the files go; a folder of their own", required: true },
    format: { type: "string", value: "FORMAT", about: "csv or json (default csv)" },
    publish: { type: "boolean", about: "publish the campaign first, and wait for the new files" },
    workspace: findWorkspaceOption,
    run: { type: "string", value: "N", about: "the files of this historical run" },
    resume: { type: "boolean", about: "only go on with what was begun in the folder" },
    force: { type: "boolean", about: "throw away what an earlier export put into the folder" },
    "wait-limit": waitLimitOption,
  },
  notes:
    "Run again with the same folder it goes on where it stopped: files that are whole are kept when their SHA-256 is that of manifest.json, and publishing is not repeated. A folder of another campaign is refused.",
  examples: [
    "export cmp_3e9a52 --to renewals",
    "export cmp_3e9a52 --to renewals --publish",
    "export cmp_3e9a52 --to run-1 --run 1 --format json",
  ],
  async run({ args: { CAMPAIGN }, values }, context) {
    const { to: folder, resume } = values;
    const format = readChoice("--format", values.format ?? "csv", ["csv", "json"]);
    const run = values.run === undefined ? undefined : readCount("--run", values.run, { least: 1 });
    const waitLimit = readCount("--wait-limit", values["wait-limit"] ?? defaultWaitLimit, { least: 1, most: 86_400 });
    if (values.publish && run !== undefined) throw usageError("--publish makes files of the current run, not of --run");
    const client = context.connect();
    const wanted = { campaign_id: CAMPAIGN, ...(run !== undefined && { run_number: run }), format };
    const begun = await readManifest(folder);
    if (resume && !begun)
      throw usageError(`--resume: no export was begun in ${folder}`, "Leave --resume out to begin.");
    if (begun && !values.force) checkSame(begun, wanted, folder);
    if (begun?.finished && values.publish && !values.force)
      throw usageError(
        `the export in ${folder} is finished, so nothing is published`,
        "Give another folder for a new export, or --force to replace this one.",
      );
    await openFolder(folder);
    if (begun && values.force) await clearFolder(folder, begun.files);
    const isNew = !begun || values.force;
    const manifest: Manifest = isNew ? { version: 1, ...wanted, started: new Date().toISOString(), files: [] } : begun;
    if (!isNew && values.publish)
      context.note(`Going on with the export of ${manifest.started}: publishing is not repeated. --force begins anew.`);
    const again = `nudgescribe export ${quoteWord(CAMPAIGN)} --to ${quoteWord(folder)}${format === "json" ? " --format json" : ""}${run === undefined ? "" : ` --run ${run}`}${context.given}`;
    const publish = isNew && values.publish;
    return exportCampaign(client, {
      folder,
      manifest,
      again,
      publish,
      waitLimit,
      workspace: values.workspace,
      context,
    });
  },
});

type Wanted = Pick<Manifest, "campaign_id" | "run_number" | "format">;

function checkSame(begun: Manifest, wanted: Wanted, folder: string): void {
  const differs = (["campaign_id", "run_number", "format"] as const).find((name) => begun[name] !== wanted[name]);
  if (!differs) return;
  const is = begun[differs] ?? "none";
  throw usageError(
    `--to ${folder} holds an export with another ${differs} (${is})`,
    "Give another folder, or --force to throw that export away.",
  );
}
