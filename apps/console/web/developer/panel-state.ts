import type { OperationId } from "@nudgescribe/types";
import { useSyncExternalStore } from "react";

type PanelState = {
  readonly isOpen: boolean;
  /** The operation whose last call is unfolded. */
  readonly operation: OperationId | undefined;
  /** Counts how often somebody has opened it; 0 while it is open only because it was when the page was left. */
  readonly asked: number;
};

const key = "console-api-panel";
let state: PanelState = { isOpen: localStorage.getItem(key) === "open", operation: undefined, asked: 0 };
/** What had the focus when the panel was opened. */
let opener: Element | null = null;
const listeners = new Set<() => void>();

function set(next: PanelState): void {
  state = next;
  localStorage.setItem(key, next.isOpen ? "open" : "closed");
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function show(operation?: OperationId): void {
  opener = document.activeElement;
  set({ isOpen: true, operation, asked: state.asked + 1 });
}

const hide = (): void => set({ ...state, isOpen: false, operation: undefined });

const controls = {
  /** Opens the panel, at the last call of an operation when one is named. */
  show,
  hide,
  toggle: () => (state.isOpen ? hide() : show()),
};

/** The panel with the calls behind the screen. */
export const useDeveloperPanel = () => ({ ...useSyncExternalStore(subscribe, () => state), ...controls });

/** Puts the focus to where it was before the panel was opened, or to the button that opens it. */
export function giveBackFocus(): void {
  const place = opener?.isConnected && opener !== document.body ? opener : document.querySelector(toggleButton);
  if (place instanceof HTMLElement) place.focus();
}

const toggleButton = '[aria-controls="api-panel"]';
