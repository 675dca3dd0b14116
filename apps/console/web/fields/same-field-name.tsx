import type { ProfileField } from "@nudgescribe/types";
import { SameName } from "../ui/same-name.tsx";

type SameFieldNameProps = { readonly name: string; readonly fields: readonly ProfileField[] };

export function SameFieldName({ name, fields }: SameFieldNameProps) {
  const isTaken = name.trim() !== "" && fields.some(({ field_name }) => field_name === name.trim());
  return (
    <SameName unit="field" isTaken={isTaken}>
      An upload could not tell the two apart. The sandbox refuses it; whether the real API does is unknown.
    </SameName>
  );
}
