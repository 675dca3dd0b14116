import type { ReactNode, Ref } from "react";

type PanelProps = {
  readonly label: string;
  readonly isBusy?: boolean;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
};

/** A framed part of a page. */
export function Panel({ label, isBusy = false, ref, children }: PanelProps) {
  return (
    <section ref={ref} className="panel" aria-label={label} aria-busy={isBusy} tabIndex={-1}>
      {children}
    </section>
  );
}
