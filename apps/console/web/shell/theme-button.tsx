import { useState } from "react";
import { Icon } from "../ui/icon.tsx";
import { capitalize } from "../ui/words.ts";
import { readTheme, storeTheme, themes } from "./theme.ts";

/** System, light, dark, and around again. */
export function ThemeButton() {
  const [theme, setTheme] = useState(readTheme);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
  const change = () => {
    storeTheme(next);
    setTheme(next);
  };
  return (
    <button type="button" className="bar-button" onClick={change} aria-label={`Theme: ${theme}. Change to ${next}.`}>
      <Icon name="sun" />
      <span aria-hidden="true">{capitalize(theme)}</span>
    </button>
  );
}
