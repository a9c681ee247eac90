import type { CellStyle } from "../../model/styles";
import { ApiError } from "../../protocol/apiError";
import { styleIndex } from "./cellStyle";
import type { RangeTarget } from "./rangeTarget";

type Wanted = Readonly<Record<string, unknown>>;
/** What is read of a cell's style, by the names of the properties. */
type Reads = Readonly<Record<string, (style: CellStyle) => unknown>>;

const fill: Reads = {
  // Excel shows a cell without a fill as white.
  color: (style) => style.fill ?? "#FFFFFF",
  pattern: (style) => (style.fill === null ? "None" : "Solid"),
};
const alignment: Reads = {
  horizontalAlignment: (style) => style.alignment.horizontal ?? "General",
  verticalAlignment: (style) => style.alignment.vertical ?? "Bottom",
  wrapText: (style) => style.alignment.wrap ?? false,
  indentLevel: (style) => style.alignment.indent ?? 0,
};

/** The looks of each cell of a range, as far as they are asked for; what is not served is refused by name. */
export function cellProperties({ sheet, row, column, rows, columns }: RangeTarget, [options]: readonly unknown[]): unknown[][] {
  const { styles } = sheet.workbook;
  const font: Reads = {
    bold: (style) => style.font.bold ?? false,
    italic: (style) => style.font.italic ?? false,
    color: (style) => style.font.color ?? "#000000",
    size: (style) => style.font.size ?? styles.bodyFont.size,
  };
  const { format: wanted = {}, ...others } = asked(options);
  const { font: wantedFont = {}, fill: wantedFill = {}, ...wantedAlignment } = asked(wanted);
  const read = (style: CellStyle): unknown => ({
    format: { ...valuesOf(asked(wantedAlignment), alignment, style), font: valuesOf(asked(wantedFont), font, style), fill: valuesOf(asked(wantedFill), fill, style) },
  });
  valuesOf(others, {}, styles.get(0));
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => read(styles.get(styleIndex(sheet, row + r, column + c)))));
}

function asked(part: unknown): Wanted {
  if (typeof part !== "object" || part === null) throw ApiError.invalidArgument();
  return part as Wanted;
}

function valuesOf(wanted: Wanted, reads: Reads, style: CellStyle): Wanted {
  return Object.fromEntries(Object.keys(wanted).filter((name) => wanted[name] !== false).map((name) => {
    const read = reads[name];
    if (read === undefined) throw ApiError.notImplemented(`Range.getCellProperties of ${name}`);
    return [name, read(style)];
  }));
}
