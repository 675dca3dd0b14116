import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field.tsx";

type NativeProps = Omit<
  ComponentProps<"input">,
  "className" | "children" | "style" | "onChange" | "value" | "readOnly" | "ref" | "id"
>;

type TextFieldProps = NativeProps &
  Omit<FieldProps, "hidesLabel"> & {
    readonly value: string;
    readonly onChange?: (value: string) => void;
    readonly isReadOnly?: boolean;
  };

export function TextField(props: TextFieldProps) {
  const { label, hint, problem, value, onChange, isReadOnly, autoFocus, ...native } = props;
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(described) => (
        <input
          type="text"
          {...native}
          {...described}
          // A dialog looks for the attribute when it opens; React would only focus what is not shown yet.
          ref={(input) => (autoFocus ? input?.setAttribute("autofocus", "") : undefined)}
          className="input"
          value={value}
          readOnly={isReadOnly}
          onChange={(event) => onChange?.(event.target.value)}
        />
      )}
    </Field>
  );
}
