import { type ComponentProps, useId } from "react";

type NativeProps = Omit<
  ComponentProps<"input">,
  "className" | "children" | "style" | "onChange" | "value" | "readOnly" | "ref" | "id"
>;

export type TextFieldProps = NativeProps & {
  readonly label: string;
  readonly value: string;
  readonly onChange?: (value: string) => void;
  readonly hint?: string | undefined;
  /** What is wrong with the value, in words that say what to write instead. */
  readonly problem?: string | undefined;
  readonly isReadOnly?: boolean;
};

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, problem, isReadOnly, autoFocus, ...native } = props;
  const id = useId();
  const hintId = useId();
  const problemId = useId();
  const described = [hint && hintId, problem !== undefined && problemId].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        type="text"
        {...native}
        id={id}
        // A dialog looks for the attribute when it opens; React would only focus what is not shown yet.
        ref={(input) => (autoFocus ? input?.setAttribute("autofocus", "") : undefined)}
        className="input"
        value={value}
        readOnly={isReadOnly}
        aria-invalid={problem !== undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange?.(event.target.value)}
      />
      {hint && (
        <span id={hintId} className="field-hint">
          {hint}
        </span>
      )}
      {problem !== undefined && (
        <span id={problemId} className="field-problem">
          {problem}
        </span>
      )}
    </div>
  );
}
