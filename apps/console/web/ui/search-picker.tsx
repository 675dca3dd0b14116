import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import type { PickerProps } from "./picker.tsx";
import type { Option } from "./select.tsx";

/** One of a list that may be long: typing narrows it. */
export function SearchPicker({ label, options, value, onChange, hint, problem, placeholder, isDisabled }: PickerProps) {
  return (
    <ComboBox
      // The list of a combo box is read once.
      key={options.length}
      className="field"
      value={value ?? null}
      onChange={(key) => onChange(key === null ? undefined : String(key))}
      defaultItems={options}
      isDisabled={isDisabled ?? false}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <span className="combo">
        <Input className="input" placeholder={placeholder ?? "Type to search…"} />
        <Button className="combo-button">
          <span className="chevron" aria-hidden="true" />
        </Button>
      </span>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
      <Popover className="popover">
        <ListBox className="options" renderEmptyState={() => <p className="no-option">Nothing of that name.</p>}>
          {(option: Option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function OptionItem({ option: { id, label, note } }: { readonly option: Option }) {
  return (
    <ListBoxItem id={id} textValue={label} className="option">
      <Text slot="label" className="option-label">
        {label}
      </Text>
      {note && (
        <Text slot="description" className="option-note">
          {note}
        </Text>
      )}
    </ListBoxItem>
  );
}
