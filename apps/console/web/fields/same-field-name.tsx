import type { ProfileField } from "@nudgescribe/types";
import { Note } from "../ui/notices.tsx";

export type SameFieldNameProps = { readonly name: string; readonly fields: readonly ProfileField[] };

export function SameFieldName({ name, fields }: SameFieldNameProps) {
  const isTaken = name.trim() !== "" && fields.some(({ field_name }) => field_name === name.trim());
  return (
    <div role="status">
      {isTaken && (
        <Note kind="warning" title="There is a field of this name already">
          <p>An upload could not tell the two apart. The sandbox refuses it; whether the real API does is unknown.</p>
        </Note>
      )}
    </div>
  );
}
