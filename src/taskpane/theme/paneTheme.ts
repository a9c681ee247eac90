import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The looks that the pane can have. */
export type ThemeName = "light" | "dark" | "high-contrast";

/** What the pane adds to Fluent's theme: the colours of verdicts, dark or light enough to be read as text on every background in use. */
export interface VerdictColors {
  readonly verdictOnTarget: string;
  readonly verdictWatch: string;
  readonly verdictOffTarget: string;
}

/** Backgrounds of rows that can be pressed, for texts of any colour: Fluent's own ask for other texts in high contrast, and leave links too pale in the dark. */
export interface RowColors {
  readonly rowHover: string;
  readonly rowPressed: string;
}

export type PaneTheme = Theme & VerdictColors & RowColors;

/** Fluent's themes with the pane's own colours; the provider turns every member into a CSS variable of that name. */
export const paneThemes: Readonly<Record<ThemeName, PaneTheme>> = {
  "light": {
    ...webLightTheme, rowHover: webLightTheme.colorSubtleBackgroundHover, rowPressed: webLightTheme.colorSubtleBackgroundPressed,
    verdictOnTarget: "#0B6A0B", verdictWatch: "#835B00", verdictOffTarget: "#B10E1C",
  },
  "dark": { ...webDarkTheme, rowHover: "#323232", rowPressed: "#2E2E2E", verdictOnTarget: "#5EC75A", verdictWatch: "#F2B661", verdictOffTarget: "#F1828D" },
  "high-contrast": {
    ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase, rowHover: "#333333", rowPressed: "#4D4D4D",
    verdictOnTarget: "#3FF23F", verdictWatch: "#FFFF01", verdictOffTarget: "#FF9F9F",
  },
};

/** The verdict colours as styles use them. */
export const verdictColor = {
  onTarget: "var(--verdictOnTarget)",
  watch: "var(--verdictWatch)",
  offTarget: "var(--verdictOffTarget)",
} as const;

/** The rows' backgrounds as styles use them. */
export const rowColor = { hover: "var(--rowHover)", pressed: "var(--rowPressed)" } as const;
