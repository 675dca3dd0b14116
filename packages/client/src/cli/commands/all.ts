import type { Command } from "../command.ts";
import { campaigns } from "./campaigns.ts";
import { compare } from "./compare.ts";
import { doctor } from "./doctor.ts";
import { exportCommand } from "./export.ts";
import { groupsCreate } from "./groups-create.ts";
import { groupsDelete } from "./groups-delete.ts";
import { groupsList } from "./groups-list.ts";
import { groupsRename } from "./groups-rename.ts";
import { importCommand } from "./import.ts";
import { logout } from "./logout.ts";
import { publish } from "./publish.ts";
import { rerun } from "./rerun.ts";
import { runs } from "./runs.ts";

/** In the order of the help text: that of the work. */
export const commands: readonly Command[] = [
  doctor,
  groupsList,
  groupsCreate,
  groupsRename,
  groupsDelete,
  importCommand,
  campaigns,
  publish,
  exportCommand,
  runs,
  rerun,
  compare,
  logout,
];
