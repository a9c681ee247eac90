import type { Disposable } from "../../workbook/disposable";
import type { ThemeName } from "./paneTheme";
import { themeNameOf, type HostColors } from "./themeNameOf";

/** Where the page learns of looks: handed in, so that tests need no Excel. */
export interface ThemeSource {
  /** The host's colours as they are now; undefined where it gives none. */
  readonly colors: () => HostColors | undefined;
  /** Calls back when the host says that its theme changed; does nothing in a host that never says so. */
  readonly onHostChange: (listener: () => void) => void;
}

const mediaQueries = { forcedColors: "(forced-colors: active)", dark: "(prefers-color-scheme: dark)" } as const;
/** Not every Excel tells of a new theme, so the page also looks whenever the user comes back to it. */
const momentsToLook = ["focus", "pointerover", "visibilitychange"] as const;

/** The theme that fits now. */
export function currentTheme({ colors }: ThemeSource): ThemeName {
  const matches = (query: string): boolean => window.matchMedia(query).matches;
  return themeNameOf(colors(), { forcedColors: matches(mediaQueries.forcedColors), dark: matches(mediaQueries.dark) });
}

/** Calls back with each new theme, and only when it is another one. */
export function watchTheme(source: ThemeSource, onTheme: (theme: ThemeName) => void): Disposable {
  let shown = currentTheme(source);
  let disposed = false;
  const look = (): void => {
    const theme = currentTheme(source);
    if (disposed || theme === shown) return;
    shown = theme;
    onTheme(theme);
  };
  const queries = Object.values(mediaQueries).map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", look);
  for (const moment of momentsToLook) window.addEventListener(moment, look);
  source.onHostChange(look);
  return {
    dispose: () => {
      disposed = true;
      for (const query of queries) query.removeEventListener("change", look);
      for (const moment of momentsToLook) window.removeEventListener(moment, look);
    },
  };
}
