import type { ReactNode } from "react";

type PageButtonProps = { readonly isEnd: boolean; readonly onPress: () => void; readonly children: ReactNode };

/** Turns a page of rows. At the end it keeps the focus and does nothing. */
export function PageButton({ isEnd, onPress, children }: PageButtonProps) {
  return (
    <button type="button" className="button small turn" aria-disabled={isEnd} onClick={() => !isEnd && onPress()}>
      {children}
    </button>
  );
}
