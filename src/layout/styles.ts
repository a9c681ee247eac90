import type { CellFormat } from "./sheetPlan";

/** Ink, greys, one accent and three verdict colours of different lightness, so that they survive greyscale and colour blindness. */
export const colors = {
  ink: "#242424",
  grey: "#616161",
  line: "#D1D1D1",
  hairline: "#E6E6E6",
  band: "#F5F5F5",
  limit: "#A0A0A0",
  accent: "#0F548C",
  /** Between the accent and its tint, in grey too. */
  accentMid: "#5F93BF",
  accentTint: "#C7DDEE",
  onTarget: "#1B6B3A",
  watch: "#8A5A00",
  offTarget: "#A4262C",
  onTargetTint: "#E4F2E8",
  watchTint: "#F8E4B4",
  offTargetTint: "#EDB9B4",
  white: "#FFFFFF",
} as const;

/** Points: the title, what is read first, what is read beside it. The body size is the workbook's own. */
export const sizes = { title: 18, lead: 13, small: 9 } as const;

/** The formats that the sheets share. */
export const styles = {
  title: { font: { bold: true, size: sizes.title, color: colors.ink }, vertical: "Center" },
  titleRule: { borders: { bottom: colors.ink } },
  lead: { font: { size: sizes.lead, color: colors.grey }, vertical: "Center" },
  rail: { font: { bold: true, size: sizes.small, color: colors.grey }, vertical: "Center" },
  small: { font: { size: sizes.small, color: colors.grey }, vertical: "Center" },
  /** Cells that charts read: there for them, and for whoever wants to check them. */
  chartData: { font: { size: sizes.small, color: colors.grey } },
  header: { font: { bold: true, color: colors.ink }, borders: { bottom: colors.ink }, vertical: "Center" },
  body: { font: { color: colors.ink }, vertical: "Center" },
  quiet: { font: { color: colors.grey }, vertical: "Center" },
  band: { fill: colors.band },
  link: { font: { color: colors.accent } },
  wrapped: { wrap: true, vertical: "Top", font: { color: colors.ink } },
} as const satisfies Readonly<Record<string, CellFormat>>;
