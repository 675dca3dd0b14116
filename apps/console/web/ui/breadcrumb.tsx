import type { ReactNode } from "react";

type BreadcrumbProps = {
  /** A link to the list that the screen belongs to. */
  readonly parent: ReactNode;
  readonly here: string;
};

export function Breadcrumb({ parent, here }: BreadcrumbProps) {
  return (
    <nav className="trail" aria-label="Breadcrumb">
      <ol>
        <li>{parent}</li>
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
