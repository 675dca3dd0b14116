import type { ImportField } from "./import-field.ts";

/** The bundled file, and the workspace of the demo data that it is made for. */
export const example = {
  name: "customers-with-3-mistakes.csv",
  path: "/customers-with-3-mistakes.csv",
  workspaceId: "ws_2f6c1d",
} as const;

/** With other fields it would show other mistakes, or none. */
export const exampleFits = (fields: readonly ImportField[]): boolean =>
  ["first_name", "policy_number", "renewal_date", "premium", "segment"].every((name) =>
    fields.some((field) => field.name === name),
  );

export async function loadExample(): Promise<File> {
  const response = await fetch(example.path);
  if (!response.ok) throw new Error(`the example answered with ${response.status}`);
  return new File([await response.blob()], example.name, { type: "text/csv", lastModified: 0 });
}
