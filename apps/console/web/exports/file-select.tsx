import { Select } from "../ui/select.tsx";

type FileSelectProps = {
  readonly label: string;
  readonly files: number;
  readonly value: number;
  readonly onChange: (file: number) => void;
};

export function FileSelect({ label, files, value, onChange }: FileSelectProps) {
  return (
    <Select
      label={label}
      options={Array.from({ length: files }, (_, index) => ({
        id: String(index + 1),
        label: `File ${index + 1} of ${files}`,
      }))}
      value={String(value)}
      onChange={(id) => onChange(Number(id))}
    />
  );
}
