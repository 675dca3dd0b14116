import type { ReactNode } from "react";
import { Note } from "./notices.tsx";

type SameNameProps = { readonly unit: string; readonly isTaken: boolean; readonly children: ReactNode };

/** Warns of a name that is there already, while it is written; it forbids nothing. */
export function SameName({ unit, isTaken, children }: SameNameProps) {
  return (
    <div role="status">
      {isTaken && (
        <Note kind="warning" title={`There is a ${unit} of this name already`}>
          <p>{children}</p>
        </Note>
      )}
    </div>
  );
}
