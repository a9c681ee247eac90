import type { ThemeName } from "../theme";

/** The colours that Office.context.officeTheme gives, as Excel has them. */
export interface OfficeThemeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** Excel's Colorful, Black and high-contrast themes. */
export const officeThemes: Readonly<Record<ThemeName, OfficeThemeColors>> = {
  light: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626", controlBackgroundColor: "#E6E6E6", controlForegroundColor: "#444444" },
  dark: { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF", controlBackgroundColor: "#363636", controlForegroundColor: "#FFFFFF" },
  "high-contrast": { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFFFF", controlBackgroundColor: "#000000", controlForegroundColor: "#FFFFFF" },
};
