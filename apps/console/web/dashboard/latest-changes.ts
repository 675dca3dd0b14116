import type { CustomerGroup, ProfileField } from "@nudgescribe/types/schemas";
import { readMoment } from "../charts/read-moment.ts";
import { fieldName } from "../fields/type-names.ts";
import { groupName } from "../groups/group-name.ts";

export type Change = {
  readonly what: "Customer group" | "Profile field";
  readonly name: string;
  /** `created` where nothing has changed since. */
  readonly how: "created" | "changed";
  /** As the API wrote it. */
  readonly at: string | undefined;
  readonly by: string | undefined;
  readonly groupId?: string | undefined;
};

/** What was created or changed last, newest first. What has no readable date comes at the end. */
export function latestChanges(groups: readonly CustomerGroup[], fields: readonly ProfileField[]): Change[] {
  const changes = [
    ...groups.map(
      (group): Change => ({
        what: "Customer group",
        name: groupName(group),
        groupId: group.customer_group_id,
        ...lastTouch(group),
      }),
    ),
    ...fields.map(
      (field): Change => ({
        what: "Profile field",
        name: fieldName(field),
        ...lastTouch(field),
      }),
    ),
  ];
  const when = ({ at }: Change) => readMoment(at) ?? Number.NEGATIVE_INFINITY;
  return changes.toSorted((one, other) => (when(one) === when(other) ? 0 : when(other) - when(one)));
}

type Audit = Partial<Record<"created_at" | "updated_at" | "created_by" | "updated_by", string | null>>;

function lastTouch({ created_at, updated_at, created_by, updated_by }: Audit): Pick<Change, "how" | "at" | "by"> {
  return updated_at && updated_at !== created_at
    ? { how: "changed", at: updated_at, by: updated_by || undefined }
    : { how: "created", at: created_at || undefined, by: created_by || undefined };
}
