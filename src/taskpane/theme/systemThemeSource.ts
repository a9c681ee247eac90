import type { ThemeSource } from "./watchTheme";

/** Looks where no host gives any: the system's alone. */
export const systemThemeSource: ThemeSource = { colors: () => undefined, onHostChange: () => undefined };
