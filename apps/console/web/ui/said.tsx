import type { ReactNode } from "react";
import { Note } from "./notices.tsx";

/** What has just been done, for eyes and screen readers alike. It stays until something else is said. */
export function Said({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status" className="said">
      {children && <Note kind="done">{children}</Note>}
    </div>
  );
}
