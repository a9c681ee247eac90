/** The looks that Excel can have. */
export type ThemeName = "light" | "dark" | "high-contrast";
