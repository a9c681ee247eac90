import { BooleanNumber, BorderStyleTypes, HorizontalAlign, type IBorderData, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellStyle } from "../../../model/styles";

/** Pixels by which one step of indentation moves a text: three blanks of the body font. */
const indentPixels = 9;
/** Pixels between a cell's edge and its text. */
export const edgePixels = 3;
/** Fonts with the metrics of Office's, for machines that do not have them. */
const fallbackFonts = "Carlito, 'Segoe UI', Arial, sans-serif";

const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT, Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED, CenterAcrossSelection: HorizontalAlign.CENTER, Fill: HorizontalAlign.LEFT,
};

const verticals: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM, Justify: VerticalAlign.TOP, Distributed: VerticalAlign.MIDDLE,
};

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN, hair: BorderStyleTypes.HAIR, dotted: BorderStyleTypes.DOTTED, dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT, dashDotDot: BorderStyleTypes.DASH_DOT_DOT, double: BorderStyleTypes.DOUBLE, medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED, mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT, slantDashDot: BorderStyleTypes.SLANT_DASH_DOT, thick: BorderStyleTypes.THICK,
};

const sides = { left: "l", right: "r", top: "t", bottom: "b" } as const;

/** The looks that every cell of a workbook starts from. */
export function bodyLook(font: { readonly name: string; readonly size: number }): IStyleData {
  return { ff: fontFamily(font.name), fs: font.size, cl: { rgb: "#000000" }, vt: VerticalAlign.BOTTOM, pd: { t: 0, b: 2, l: edgePixels, r: edgePixels } };
}

/** A cell's own looks in Univer's words; what it leaves to the body font is left out. */
export function cellLook({ font, fill, borders, alignment }: CellStyle): IStyleData {
  const look: IStyleData = {};
  if (font.name !== undefined) look.ff = fontFamily(font.name);
  if (font.size !== undefined) look.fs = font.size;
  if (font.bold) look.bl = BooleanNumber.TRUE;
  if (font.italic) look.it = BooleanNumber.TRUE;
  if (font.underline) look.ul = { s: BooleanNumber.TRUE };
  if (font.color !== undefined) look.cl = { rgb: font.color };
  if (fill !== null) look.bg = { rgb: fill };
  const border = borderLook(borders);
  if (border) look.bd = border;
  const horizontal = horizontals[alignment.horizontal ?? ""];
  if (horizontal !== undefined) look.ht = horizontal;
  const vertical = verticals[alignment.vertical ?? ""];
  if (vertical !== undefined) look.vt = vertical;
  if (alignment.wrap) look.tb = WrapStrategy.WRAP;
  if (alignment.indent) {
    const indented = edgePixels + indentPixels * alignment.indent;
    look.pd = alignment.horizontal === "Right" ? { l: edgePixels, r: indented } : { l: indented, r: edgePixels };
  }
  return look;
}

function borderLook(borders: CellStyle["borders"]): IBorderData | null {
  const drawn: IBorderData = {};
  for (const [side, letter] of Object.entries(sides) as [keyof typeof sides, (typeof sides)[keyof typeof sides]][]) {
    const border = borders[side];
    if (border) drawn[letter] = { s: lines[border.style] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
  }
  return Object.keys(drawn).length > 0 ? drawn : null;
}

function fontFamily(name: string): string {
  return `${name.includes(" ") ? `'${name}'` : name}, ${fallbackFonts}`;
}
