import { type ReactNode, useId } from "react";

export type FieldProps = {
  readonly label: string;
  /** The label is there for a screen reader only. */
  readonly hidesLabel?: boolean | undefined;
  readonly hint?: string | undefined;
  /** What is wrong, in words that say what to write or to choose instead. */
  readonly problem?: string | undefined;
};

/** What a control carries so that its label, its hint and its problem are read out with it. */
type Described = {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
};

/** A control of a form with what stands around it. */
export function Field(props: FieldProps & { readonly children: (described: Described) => ReactNode }) {
  const { label, hidesLabel, hint, problem, children } = props;
  const id = useId();
  const hintId = useId();
  const problemId = useId();
  const isWrong = problem !== undefined;
  const described = [hint && hintId, isWrong && problemId].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id} className={hidesLabel ? "unseen" : undefined}>
        {label}
      </label>
      {children({ id, "aria-invalid": isWrong, "aria-describedby": described || undefined })}
      {hint && (
        <span id={hintId} className="field-hint">
          {hint}
        </span>
      )}
      {isWrong && (
        <span id={problemId} className="field-problem">
          {problem}
        </span>
      )}
    </div>
  );
}
