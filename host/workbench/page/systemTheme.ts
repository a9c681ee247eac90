import type { ThemeName } from "../theme";

/** The theme that the system asks for. */
export function systemTheme(): ThemeName {
  if (matchMedia("(forced-colors: active)").matches) return "high-contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
