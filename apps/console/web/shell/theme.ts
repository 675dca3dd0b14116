export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const key = "console-theme";

export const readTheme = (): Theme => themes.find((theme) => theme === localStorage.getItem(key)) ?? "system";

/** `system` follows the setting of the machine. */
export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

export function storeTheme(theme: Theme): void {
  localStorage.setItem(key, theme);
  applyTheme(theme);
}
