import {
  BadRequestError,
  type CustomerGroup,
  Nudgescribe,
  UnauthorisedError as Refused,
  type UnauthorisedError,
} from "@nudgescribe/client";

const nudgescribe = new Nudgescribe();
const list = () => nudgescribe.customerGroups.list({ workspace_id: "ws_2f6c1d" });

export async function everyWayToRead(): Promise<unknown[]> {
  const groups = await list();
  const [first] = groups;
  let group_name = "";
  if (first) ({ group_name } = first);
  return [
    groups.map((group) => group.group_name),
    groups.map(({ group_name }) => group_name),
    groups.map(({ group_name: name }) => name),
    groups.map((group) => group["group_name"]),
    first?.group_name,
    group_name,
    first && "group_name" in first,
  ];
}

export type Name = CustomerGroup["group_name"];
export type Shown = Pick<CustomerGroup, "group_name" | "created_at">;
export type Hidden = Omit<CustomerGroup, "group_name">;
export const shown = (group: Partial<CustomerGroup>, other: Shown) => group.group_name ?? other.group_name;

export const planted: CustomerGroup = {
  customer_group_id: "cg_81c0e2",
  account_id: "acc_1",
  workspace_id: "ws_2f6c1d",
  group_name: "Lapsed",
  created_at: "2026-11-02T08:30:00Z",
  updated_at: "2026-11-02T08:30:00Z",
  created_by: "usr_41aa90",
  updated_by: "usr_41aa90",
};

export async function refused(): Promise<string> {
  try {
    await list();
    return "";
  } catch (error) {
    if (error instanceof Refused) return "refused";
    if (error instanceof BadRequestError) return error.body?.message ?? "";
    throw error;
  }
}

export async function outcome(): Promise<string> {
  const { error } = await list().safe();
  if (error?.status === 403) return "refused";
  switch (error?.status) {
    case 400:
      return "bad";
    default:
      return "";
  }
}

export const isRefused = (error: unknown): error is UnauthorisedError => error instanceof Refused;
