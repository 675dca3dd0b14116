import { Field, type FieldProps } from "./field.tsx";

export type Option = {
  readonly id: string;
  readonly label: string;
  /** Tells two equal names apart. */
  readonly note?: string | undefined;
};

export type SelectProps = FieldProps & {
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  /** What stands there while nothing is chosen. */
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
};

/** One of a short list, by the platform's own control. For a long list there is `Picker`, which can be searched. */
export function Select({ options, value, onChange, placeholder = "Choose…", isDisabled, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(described) => (
        <span className="select-box">
          <select
            {...described}
            className="select"
            value={value ?? ""}
            disabled={isDisabled}
            onChange={(event) => onChange(event.target.value)}
          >
            {value === undefined && <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {isRepeated(option, options) ? `${option.label} (${option.note})` : option.label}
              </option>
            ))}
          </select>
          <span className="chevron" aria-hidden="true" />
        </span>
      )}
    </Field>
  );
}

const isRepeated = ({ id, label, note }: Option, options: readonly Option[]): boolean =>
  note !== undefined && options.some((other) => other.id !== id && other.label === label);
