import { textTable, type TextColumn } from "../cli/textTable";
import type { Figure } from "./figure";

const columns: readonly TextColumn[] = [
  { header: "Figure", align: "left" },
  { header: "Value", align: "right" },
  { header: "Unit", align: "left" },
  { header: "Against", align: "left" },
  { header: "Ratio", align: "right" },
];

/** The figures as lines to read in a terminal: values in whole units, ratios to the hundredth. */
export function figureTable(figures: readonly Figure[]): string[] {
  return textTable(columns, figures.map(({ name, value, unit, against, ratio }) => [
    name, Math.round(value).toLocaleString("en-US"), unit, against ?? "", ratio === null ? "" : ratio.toFixed(2),
  ]));
}
