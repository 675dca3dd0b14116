import { useQuery } from "@tanstack/react-query";
import { toProblem } from "../api/ask.ts";
import { listOf, read } from "../api/queries.ts";
import { groupName } from "../groups/group-name.ts";
import { Picker } from "./picker.tsx";

type GroupPickerProps = {
  readonly workspaceId: string;
  readonly value: string | undefined;
  readonly onChange: (groupId: string | undefined) => void;
  /** @default "Customer group" */
  readonly label?: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
};

/** The customer groups of a workspace, by name; the id tells two equal names apart. */
export function GroupPicker({
  workspaceId,
  value,
  onChange,
  label = "Customer group",
  hint,
  problem,
}: GroupPickerProps) {
  const { data, error, isPending } = useQuery({
    ...read("listCustomerGroups", { workspace_id: workspaceId }),
    select: listOf,
  });
  const options = (data ?? []).map((group) => ({
    id: String(group.customer_group_id),
    label: groupName(group),
    note: group.customer_group_id,
  }));
  return (
    <Picker
      label={label}
      options={options}
      value={options.some(({ id }) => id === value) ? value : undefined}
      onChange={onChange}
      isDisabled={isPending}
      {...(isPending && { placeholder: "Loading groups…" })}
      hint={hint}
      problem={error ? `The groups could not be loaded: ${toProblem(error).message}` : problem}
    />
  );
}
