import { useId } from "react";

export type Option = {
  readonly id: string;
  readonly label: string;
  /** Tells two equal names apart. */
  readonly note?: string | undefined;
};

export type SelectProps = {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  readonly hint?: string | undefined;
  /** What is wrong, in words that say what to choose instead. */
  readonly problem?: string | undefined;
  /** What stands there while nothing is chosen. */
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  /** The label is there for a screen reader only. */
  readonly hidesLabel?: boolean;
};

/** One of a short list, by the platform's own control. For a long list there is `Picker`, which can be searched. */
export function Select(props: SelectProps) {
  const { label, options, value, onChange, hint, problem, placeholder, isDisabled, hidesLabel } = props;
  const id = useId();
  const hintId = useId();
  const problemId = useId();
  const described = [hint && hintId, problem !== undefined && problemId].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id} className={hidesLabel ? "unseen" : ""}>
        {label}
      </label>
      <span className="select-box">
        <select
          id={id}
          className="select"
          value={value ?? ""}
          disabled={isDisabled}
          aria-invalid={problem !== undefined}
          aria-describedby={described || undefined}
          onChange={(event) => onChange(event.target.value)}
        >
          {value === undefined && <option value="">{placeholder ?? "Choose…"}</option>}
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {isRepeated(option, options) ? `${option.label} (${option.note})` : option.label}
            </option>
          ))}
        </select>
        <span className="chevron" aria-hidden="true" />
      </span>
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

const isRepeated = ({ id, label, note }: Option, options: readonly Option[]): boolean =>
  note !== undefined && options.some((other) => other.id !== id && other.label === label);
