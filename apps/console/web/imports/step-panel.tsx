import { type ReactNode, useEffect, useId, useRef } from "react";

type StepPanelProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The screen has just been opened, so the focus is where it was put there. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
};

/** One step of the import. The focus goes to its heading when it follows another. */
export function StepPanel({ title, lead, isFirst = false, children }: StepPanelProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-body">
        <div>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {children}
      </div>
    </section>
  );
}
