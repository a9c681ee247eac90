import { format, isValidFormat } from "numfmt";

/** A number as Excel shows it in a number format; a format that cannot be read counts as General. */
export function formatNumber(numberFormat: string, value: number): string {
  return format(isValidFormat(numberFormat) ? numberFormat : "General", value, { locale: "en-US", throws: false });
}
