import { useId } from "react";

export type DiffLook = "inline" | "side by side";

const looks: readonly DiffLook[] = ["inline", "side by side"];

type DiffLookSwitchProps = { readonly look: DiffLook; readonly onChange: (look: DiffLook) => void };

/** How changed texts are shown. */
export function DiffLookSwitch({ look, onChange }: DiffLookSwitchProps) {
  const id = useId();
  return (
    <fieldset className="diff-look">
      <legend>Changed texts</legend>
      {looks.map((one) => (
        <label key={one}>
          <input type="radio" name={id} checked={look === one} onChange={() => onChange(one)} />
          {one}
        </label>
      ))}
    </fieldset>
  );
}
