import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { ScrollBox } from "../ui/scroll-box.tsx";
import { Select } from "../ui/select.tsx";
import { countOf } from "../ui/words.ts";
import type { ColumnChoice } from "./column-choices.ts";
import type { CsvShape } from "./csv-shape.ts";
import type { FileColumn } from "./guess-columns.ts";
import type { ImportField } from "./import-field.ts";
import { StepPanel } from "./step-panel.tsx";
import type { Import } from "./use-import.ts";

type ColumnsStepProps = { readonly imports: Import; readonly fields: readonly ImportField[] };

const leftOut = "";

export function ColumnsStep({ imports, fields }: ColumnsStepProps) {
  const { overview, choices, file } = imports.state;
  const [said, say] = useState("");
  const columns = overview?.columns ?? [];
  const used = choices.flatMap(({ field }) => field ?? []);
  const unused = fields.filter(({ name }) => !used.includes(name));
  const choose = (index: number, field: string | undefined) => {
    const from = choices.findIndex((choice) => field !== undefined && choice.field === field);
    say(
      from >= 0 && from !== index ? `${field} now comes from column ${index + 1}; column ${from + 1} is left out.` : "",
    );
    imports.setField(index, field);
  };
  return (
    <StepPanel
      title="Match the columns"
      lead={
        <>
          <strong>{file?.name}</strong> has {countOf(columns.length, "column")}, {shapeWords(overview?.shape)}. Each
          goes into a profile field or is left out.
        </>
      }
    >
      {overview?.isRefusedFile && (
        <p className="field-hint">
          This is a file of refused rows: its columns line and reason are left out, and the apostrophes that keep
          spreadsheets from running formulas are taken off again.
        </p>
      )}
      <ScrollBox className="import-table-box" aria-label="Columns of the file">
        <table className="import-table" aria-label="Columns of the file">
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">First values</th>
              <th scope="col">Profile field</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, index) => (
              <ColumnRow
                key={column.position}
                column={column}
                choice={choices[index]}
                fields={fields}
                onChoose={(field) => choose(index, field)}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p role="status" className={said ? "field-hint" : "unseen"}>
        {said}
      </p>
      {unused.length > 0 && used.length > 0 && (
        <p className="field-hint">No column goes into {unused.map(({ name }) => name).join(", ")}.</p>
      )}
      {used.length === 0 && (
        <p role="alert" className="field-problem">
          Choose a profile field for at least one column.
        </p>
      )}
      <div className="actions">
        <Button look="primary" isDisabled={used.length === 0} onPress={() => void imports.check()}>
          Check the file
        </Button>
        <Button onPress={() => imports.back("file")}>Choose another file</Button>
      </div>
    </StepPanel>
  );
}

type ColumnRowProps = {
  readonly column: FileColumn;
  readonly choice: ColumnChoice | undefined;
  readonly fields: readonly ImportField[];
  readonly onChoose: (field: string | undefined) => void;
};

function ColumnRow({ column: { position, header, samples }, choice, fields, onChoose }: ColumnRowProps) {
  const name = header || `Column ${position}`;
  const options = [
    { id: leftOut, label: "Leave it out" },
    ...fields.map(({ name, type, format }) => ({
      id: name,
      label: `${name} (${[type, format].filter(Boolean).join(", ")})`,
    })),
  ];
  return (
    <tr>
      <th scope="row">
        <span className="import-position">{position}</span> {name}
      </th>
      <td className="import-samples">
        {samples.slice(0, 3).join(" · ") || <span className="field-hint">no value yet</span>}
      </td>
      <td>
        <Select
          label={`Profile field for ${name}`}
          hidesLabel
          options={options}
          value={choice?.field ?? leftOut}
          onChange={(field) => onChoose(field === leftOut ? undefined : field)}
        />
      </td>
      <td className="import-why">{choice?.why}</td>
    </tr>
  );
}

const separators = { ",": "separated by commas", ";": "separated by semicolons", "\t": "separated by tabs" } as const;

const shapeWords = (shape: CsvShape | undefined): string => (shape ? separators[shape.delimiter] : "");
