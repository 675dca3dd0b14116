import { lazy, Suspense } from "react";
import { Select, type SelectProps } from "./select.tsx";

export type PickerProps = Omit<SelectProps, "onChange" | "hidesLabel"> & {
  readonly onChange: (id: string | undefined) => void;
};

/** More options than one sees at a glance. */
const many = 12;

const SearchPicker = lazy(() => import("./search-picker.tsx").then((module) => ({ default: module.SearchPicker })));

/** One of a list of any length: the platform's own control for a short one, and a search for a long one. */
export function Picker(props: PickerProps) {
  if (props.options.length <= many) return <Select {...props} />;
  return (
    <Suspense fallback={<Select {...props} options={[]} value={undefined} isDisabled placeholder="Loading…" />}>
      <SearchPicker {...props} />
    </Suspense>
  );
}
