import { useId } from "react";

type SegmentsProps<Id extends string> = {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
};

/** One of two or three, side by side. */
export function Segments<Id extends string>({ label, options, value, onChange }: SegmentsProps<Id>) {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.id} className="segment">
          <input type="radio" name={name} checked={option.id === value} onChange={() => onChange(option.id)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
