import type { CellStyle, StyleTable } from "../../../model/styles";

export const plainStyle: CellStyle = { numberFormat: "General", font: {}, fill: null, borders: {}, alignment: {}, quotePrefix: false };

/** Formats at an index from 65,536 on cannot be kept in a cell. */
const maxStyles = 65_536;

/** The cell formats of a workbook: those of its file at their index, then those that were derived since. */
export class FileStyleTable implements StyleTable {
  private readonly styles: CellStyle[];
  /** Indices by what the style looks like; made when the first one is derived. */
  private byLook: Map<string, number> | null = null;

  constructor(styles: readonly CellStyle[], readonly bodyFont: { readonly name: string; readonly size: number }) {
    this.styles = styles.length > 0 ? [...styles] : [plainStyle];
  }

  get count(): number {
    return this.styles.length;
  }

  get(index: number): CellStyle {
    return this.styles[index] ?? this.styles[0] ?? plainStyle;
  }

  derive(index: number, change: (style: CellStyle) => CellStyle): number {
    const before = this.get(index);
    const after = this.normalize(change(before));
    const look = lookOf(after);
    if (look === lookOf(before)) return index;
    this.byLook ??= new Map(this.styles.map((style, i): [string, number] => [lookOf(style), i]).reverse());
    const known = this.byLook.get(look);
    if (known !== undefined) return known;
    if (this.styles.length >= maxStyles) throw new Error("The workbook has more different cell formats than a workbook can hold.");
    this.byLook.set(look, this.styles.length);
    return this.styles.push(after) - 1;
  }

  /** Leaves out what only says the default, so that styles that look the same are the same. */
  private normalize(style: CellStyle): CellStyle {
    const { name, size, bold, italic, underline, color } = style.font;
    return {
      ...style,
      font: {
        ...(name !== undefined && name !== this.bodyFont.name && { name }),
        ...(size !== undefined && size !== this.bodyFont.size && { size }),
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(underline && { underline }),
        ...(color !== undefined && { color: color.toUpperCase() }),
      },
      fill: style.fill?.toUpperCase() ?? null,
    };
  }
}

function lookOf({ numberFormat, font, fill, borders, alignment, quotePrefix }: CellStyle): string {
  const lines = (["left", "right", "top", "bottom"] as const).map((side) => [borders[side]?.style, borders[side]?.color.toUpperCase()]);
  return JSON.stringify([
    numberFormat, font.name, font.size, !!font.bold, !!font.italic, !!font.underline, font.color, fill, lines,
    alignment.horizontal, alignment.vertical, !!alignment.wrap, alignment.indent ?? 0, quotePrefix,
  ]);
}
