import { colorLuminance } from "./colorLuminance";
import type { ThemeName } from "./paneTheme";

/** What the host says of its looks: two of the colours of `Office.context.officeTheme`. */
export interface HostColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/** What the browser says of the system's looks. */
export interface SystemLooks {
  readonly forcedColors: boolean;
  readonly dark: boolean;
}

/** From here on dark text is easier to read on a background than light text. */
const lightFrom = 0.18;

/**
 * The theme that fits the host: by its background, else by the system's choice.
 * High contrast is where the system forces colours, and where the host is pure white on pure black, which no other Office theme is.
 */
export function themeNameOf(host: HostColors | undefined, system: SystemLooks): ThemeName {
  if (system.forcedColors) return "high-contrast";
  const background = host === undefined ? null : colorLuminance(host.bodyBackgroundColor);
  if (host === undefined || background === null) return system.dark ? "dark" : "light";
  if (background === 0 && colorLuminance(host.bodyForegroundColor) === 1) return "high-contrast";
  return background < lightFrom ? "dark" : "light";
}
