import type { Released } from "./released.ts";

export type Edit = (repository: Released) => Promise<void>;

/** What `pnpm generate` would write for another effect, without the seconds that it takes. */
export const planted =
  (id: string, effect: string): Edit =>
  ({ edit }) =>
    edit(
      "packages/types/src/generated/operations.ts",
      new RegExp(`("id": "${id}",[^}]*?"effect": )"\\w+"`),
      `$1"${effect}"`,
    );

/** A read that is not repeated any more. */
export const notRepeated = planted("listCustomerGroups", "unsafe");

/** A field of a request that is needed, in the types alone. */
export const neededMember: Edit = ({ edit }) =>
  edit(
    "packages/types/src/generated/openapi.ts",
    /( {8}CreateCustomerGroupRequest: \{\n)/,
    "$1            purpose: string;\n",
  );

/** The changes that wait for the next release. */
export async function waiting(
  repository: Released,
): Promise<{ version: string; changes: { level: string; kind: string; migration?: string }[] }> {
  const [next] = JSON.parse(await repository.read("packages/types/changes.json"));
  return next;
}
