import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";

type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Asks for a decision that cannot be taken back: a click beside it does not close it. */
  readonly isAlert?: boolean;
  readonly children: ReactNode;
};

let openDialogs: readonly HTMLDialogElement[] = [];
const listeners = new Set<() => void>();

function setOpen(dialogs: readonly HTMLDialogElement[]): void {
  openDialogs = dialogs;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The dialog on top: what stands outside of it can be neither reached nor read. */
export const useTopDialog = (): HTMLDialogElement | undefined =>
  useSyncExternalStore(subscribe, () => openDialogs.at(-1));

/**
 * The platform's modal dialog: what lies below can be neither reached nor read, Escape closes it, and the focus goes back
 * to where it was.
 */
export function Dialog({ isOpen, ...props }: DialogProps) {
  return isOpen ? createPortal(<OpenDialog {...props} />, document.body) : null;
}

function OpenDialog({ title, onClose, isAlert = false, children }: Omit<DialogProps, "isOpen">) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  // In a layout effect, so that it is closed while it still stands in the page: only then is the focus given back.
  useLayoutEffect(() => {
    const { current } = dialog;
    if (!current) return undefined;
    current.showModal();
    setOpen([...openDialogs, current]);
    return () => {
      current.close();
      setOpen(openDialogs.filter((dialog) => dialog !== current));
    };
  }, []);

  const clickBeside = (event: MouseEvent) => {
    if (!isAlert && event.target === event.currentTarget) onClose();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same by keyboard.
    <dialog
      ref={dialog}
      className="modal"
      role={isAlert ? "alertdialog" : undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={clickBeside}
    >
      <div className="dialog">
        <h2 id={titleId}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}

export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className="dialog-actions">{children}</div>;
}
