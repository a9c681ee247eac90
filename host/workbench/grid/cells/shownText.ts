import { format, formatColor, isDateFormat } from "numfmt";
import type { CellView } from "../../workbookView";

/** What a cell shows: the text in its number format, and the format's colour such as that of `[Red]`. */
export interface ShownText {
  readonly text: string;
  /** CSS colour; null where the format names none. */
  readonly color: string | null;
}

/** Days between the beginnings of the 1900 and the 1904 date system. */
const days1904 = 1462;
/** Shown where a date is negative or too late, as Excel fills the cell with it. */
const overflow = "########";

const options = { locale: "en-US", throws: false, dateErrorThrows: false, dateErrorNumber: false, overflow, nbsp: false, dateSpanLarge: false } as const;

/** The text that Excel shows for a value in a number format; null where the value itself is what is seen. */
export function shownText({ value, isError }: Pick<CellView, "value" | "isError">, numberFormat: string, date1904: boolean): ShownText | null {
  if (value === null || typeof value === "boolean" || isError) return null;
  if (typeof value === "string" && !formatsText(numberFormat)) return null;
  const counted = typeof value === "number" && date1904 && isDateFormat(numberFormat) ? value + days1904 : value;
  const color = formatColor(numberFormat, counted, { throws: false });
  return { text: format(numberFormat, counted, options), color: typeof color === "string" ? cssColor(color) : null };
}

function formatsText(numberFormat: string): boolean {
  return numberFormat !== "@" && numberFormat.includes("@");
}

/** Office's named colours where CSS means another one by the name. */
function cssColor(color: string): string {
  return color.toLowerCase() === "green" ? "#00FF00" : color;
}
