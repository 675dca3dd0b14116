import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { CallableId } from "../api/call.ts";
import { focusAfterDialog } from "./focus-after-dialog.ts";

/** The dialogs in which the items of a list are changed: which one is open, and what has just been done. */
export function useItemDialogs<Open>(list: CallableId) {
  const queries = useQueryClient();
  /** What stands around the list. */
  const area = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open>();
  const [said, say] = useState("");
  const close = () => setOpen(undefined);
  return {
    area,
    said,
    open,
    show: setOpen,
    close,
    /** The keyboard goes on at the element of this id, or at the list where there is none. */
    done(words: string, id?: string) {
      close();
      say(words);
      focusAfterDialog(() => (id && document.getElementById(id)) || area.current?.querySelector("section"));
    },
    /** `unsure` is the name of an item that may have been created. */
    leaveCreation(unsure?: string) {
      close();
      if (unsure === undefined) return;
      say(`${unsure} may have been created. The list has been read again.`);
      void queries.invalidateQueries({ queryKey: [list] });
    },
  };
}
