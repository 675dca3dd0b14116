import { usageError } from "./cli-error.ts";
import type { Flag, NeededOption, TextOption } from "./command.ts";

/** Options that several commands have. */
export const workspaceOption: NeededOption = {
  type: "string",
  value: "WORKSPACE",
  about: "id of the workspace",
  required: true,
};

export const findWorkspaceOption: TextOption = {
  type: "string",
  value: "WORKSPACE",
  about: "id of its workspace (default: looked up in the list of campaigns)",
};

export const yesOption: Flag = {
  type: "boolean",
  short: "y",
  about: "do not ask; needed when nobody can be asked",
};

type Bounds = { readonly least: number; readonly most?: number };

/** @throws CliError when the text is not a whole number within the bounds. */
export function readCount(name: string, text: string, { least, most = Number.MAX_SAFE_INTEGER }: Bounds): number {
  const count = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (count >= least && count <= most) return count;
  throw usageError(
    `${name} ${text} is not a whole number from ${least}${most === Number.MAX_SAFE_INTEGER ? "" : ` to ${most}`}`,
  );
}

/** @throws CliError when the text is not one of the values. */
export function readChoice<const Choice extends string>(
  name: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((value) => value === text);
  if (choice) return choice;
  throw usageError(`${name} ${text} is none of ${choices.join(", ")}`);
}
