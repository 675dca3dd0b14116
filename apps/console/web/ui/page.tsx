import { type ReactNode, useEffect, useRef } from "react";

type PageProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Buttons and pickers beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

let isFirstPage = true;

/** A screen: its heading, and the focus on it when one screen has followed another. */
export function Page({ title, lead, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · Nudgescribe Console`;
  }, [title]);

  useEffect(() => {
    // After a load the browser's own order holds; after a link the keyboard goes on from the new heading.
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);

  return (
    <>
      <div className="page-head">
        <div className="page-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </>
  );
}
