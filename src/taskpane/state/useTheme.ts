import { useEffect, useState } from "react";
import type { ThemeName } from "../theme/paneTheme";
import { currentTheme, watchTheme, type ThemeSource } from "../theme/watchTheme";

/** The theme that fits, now and after every change. */
export function useTheme(source: ThemeSource): ThemeName {
  const [theme, setTheme] = useState(() => currentTheme(source));
  useEffect(() => {
    const watch = watchTheme(source, setTheme);
    return () => watch.dispose();
  }, [source]);
  return theme;
}
