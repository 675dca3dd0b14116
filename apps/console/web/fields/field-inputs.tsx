import { useId, useMemo } from "react";
import { Picker } from "../ui/picker.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { currencyCodes, dateFormats, fieldTypes, lastDocumentedCurrency } from "./contract-lists.ts";
import { type DraftProblems, type FieldDraft, formatOf } from "./field-draft.ts";
import { amountSample, currencyName, dateSample, sampleOf } from "./format-sample.ts";
import { typeName } from "./type-names.ts";

type FieldInputsProps = {
  readonly draft: FieldDraft;
  readonly onChange: (draft: FieldDraft) => void;
  readonly problems: DraftProblems;
  readonly nameHint: string;
  readonly isReadOnly?: boolean;
};

/** Name, type and format of a field, and how its values will look. */
export function FieldInputs({ draft, onChange, problems, nameHint, isReadOnly = false }: FieldInputsProps) {
  const today = useMemo(() => new Date(), []);
  const sample = sampleOf({ type: draft.type, format: formatOf(draft), today });
  return (
    <>
      <TextField
        label="Name"
        hint={nameHint}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        problem={problems.name}
        isReadOnly={isReadOnly}
        autoFocus
        autoComplete="off"
      />
      <TypeChoice
        value={draft.type}
        today={today}
        formats={draft.formats}
        isDisabled={isReadOnly}
        onChange={(type) => onChange({ ...draft, type })}
      />
      {draft.type === "Date" && (
        <DateFormatSelect
          value={draft.formats.Date}
          today={today}
          isDisabled={isReadOnly}
          onChange={(format) => onChange({ ...draft, formats: { ...draft.formats, Date: format } })}
        />
      )}
      {draft.type === "currency" && (
        <CurrencyPicker
          value={draft.formats.currency}
          problem={problems.format}
          isDisabled={isReadOnly}
          onChange={(currency) => onChange({ ...draft, formats: { ...draft.formats, currency } })}
        />
      )}
      <p className="live-sample" role="status">
        <span>A value looks like</span> {sample === undefined ? "–" : <strong>{sample}</strong>}
      </p>
    </>
  );
}

type TypeChoiceProps = {
  readonly value: string;
  readonly today: Date;
  readonly formats: FieldDraft["formats"];
  readonly isDisabled: boolean;
  readonly onChange: (type: string) => void;
};

function TypeChoice({ value, today, formats, isDisabled, onChange }: TypeChoiceProps) {
  const name = useId();
  const isKnown = (fieldTypes as readonly string[]).includes(value);
  const types: readonly string[] = isKnown || value === "" ? fieldTypes : [value, ...fieldTypes];
  return (
    <fieldset className="types" disabled={isDisabled}>
      <legend>Type</legend>
      <div className="type-list">
        {types.map((type) => (
          <label key={type} className="type">
            <input type="radio" name={name} value={type} checked={type === value} onChange={() => onChange(type)} />
            <span className="type-name">{typeName(type)}</span>
            <span className="type-sample">
              {sampleOf({ type, format: type === "Date" ? formats.Date : (formats.currency ?? "GBP"), today })}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type FormatProps = {
  readonly isDisabled: boolean;
  readonly onChange: (format: string) => void;
};

function DateFormatSelect({ value, today, ...props }: FormatProps & { readonly value: string; readonly today: Date }) {
  const known: readonly string[] = dateFormats;
  const formats = known.includes(value) ? known : [value, ...known];
  const options = formats.map((format) => {
    const sample = dateSample(format, today);
    return { id: format, label: sample === undefined ? format : `${format} (${sample})` };
  });
  return <Select label="Format" options={options} value={value} {...props} />;
}

type CurrencyPickerProps = {
  readonly value: string | undefined;
  readonly problem: string | undefined;
  readonly isDisabled: boolean;
  readonly onChange: (code: string | undefined) => void;
};

const currencies = currencyCodes.map((code) => ({
  id: code as string,
  label: `${code} – ${currencyName(code)} (${amountSample(code)})`,
}));

function CurrencyPicker({ value, ...props }: CurrencyPickerProps) {
  const isKnown = value === undefined || currencies.some(({ id }) => id === value);
  return (
    <Picker
      label="Currency"
      options={isKnown ? currencies : [{ id: value, label: value }, ...currencies]}
      value={value}
      placeholder="Type a code or a name…"
      hint={`The codes up to ${lastDocumentedCurrency} are documented, the others are inferred from ISO 4217.`}
      {...props}
    />
  );
}
