import type { CellStyle } from "../../../model/styles";
import { childOf, childrenOf, descendantOf, flagOf, numberOf, type XmlElement } from "../xmlElement";
import { builtInFormats } from "./builtInFormats";
import { ColorReader } from "./colorReader";
import { FileStyleTable, plainStyle } from "./fileStyleTable";

/** What a conditional format lays over a cell. */
export interface DifferentialStyle {
  readonly font: { readonly color?: string; readonly bold?: boolean };
  readonly fill: string | null;
}

export interface ReadStyles {
  readonly table: FileStyleTable;
  readonly differentials: readonly DifferentialStyle[];
  readonly colors: ColorReader;
}

/** Reads the styles part and the theme's colours; either may be absent. */
export function readStyles(root: XmlElement | undefined, theme: XmlElement | undefined): ReadStyles {
  const ownPalette = descendantOf(root, "colors", "indexedColors");
  const colors = new ColorReader(descendantOf(theme, "themeElements", "clrScheme"), ownPalette ? ownPalette.children.map((color) => color.attributes.get("rgb") ?? "") : null);
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => readFont(font, colors));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => readFill(fill, colors));
  const borders = childrenOf(childOf(root, "borders"), "border").map((border) => readBorders(border, colors));
  const formats = new Map(builtInFormats);
  for (const format of childrenOf(childOf(root, "numFmts"), "numFmt")) {
    const id = numberOf(format, "numFmtId");
    if (id !== null) formats.set(id, format.attributes.get("formatCode") ?? "General");
  }
  const bodyFontId = numberOf(descendantOf(root, "cellStyleXfs", "xf"), "fontId") ?? 0;
  const body = fonts[bodyFontId] ?? fonts[0] ?? {};
  const bodyFont = { name: body.name ?? "Calibri", size: body.size ?? 11 };
  const styles = childrenOf(childOf(root, "cellXfs"), "xf").map((xf): CellStyle => ({
    numberFormat: formats.get(numberOf(xf, "numFmtId") ?? 0) ?? "General",
    font: withoutBody(fonts[numberOf(xf, "fontId") ?? 0] ?? {}, body),
    fill: fills[numberOf(xf, "fillId") ?? 0] ?? null,
    borders: borders[numberOf(xf, "borderId") ?? 0] ?? {},
    alignment: readAlignment(childOf(xf, "alignment")),
    quotePrefix: flagOf(xf, "quotePrefix", false),
  }));
  const differentials = childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) => readDifferential(dxf, colors));
  return { table: new FileStyleTable(styles.length > 0 ? styles : [plainStyle], bodyFont), differentials, colors };
}

type Font = CellStyle["font"];

function readFont(element: XmlElement, colors: ColorReader): Font {
  const name = childOf(element, "name")?.attributes.get("val");
  const size = numberOf(childOf(element, "sz"), "val");
  const color = colors.read(childOf(element, "color"));
  return {
    ...(name !== undefined && { name }),
    ...(size !== null && { size }),
    ...(isOn(childOf(element, "b")) && { bold: true }),
    ...(isOn(childOf(element, "i")) && { italic: true }),
    ...(isUnderlined(childOf(element, "u")) && { underline: true }),
    ...(color !== null && { color }),
  };
}

/** Name, size and colour as in the body font are the default, and so not said. */
function withoutBody(font: Font, body: Font): Font {
  const { name, size, color, ...effects } = font;
  return {
    ...(name !== undefined && name !== (body.name ?? "Calibri") && { name }),
    ...(size !== undefined && size !== (body.size ?? 11) && { size }),
    ...effects,
    ...(color !== undefined && color !== body.color && { color }),
  };
}

function readFill(element: XmlElement, colors: ColorReader): string | null {
  const pattern = childOf(element, "patternFill");
  return pattern?.attributes.get("patternType") === "solid" ? colors.read(childOf(pattern, "fgColor")) : null;
}

function readBorders(element: XmlElement, colors: ColorReader): CellStyle["borders"] {
  const borders: CellStyle["borders"] = {};
  for (const [side, names] of [["left", ["left", "start"]], ["right", ["right", "end"]], ["top", ["top"]], ["bottom", ["bottom"]]] as const) {
    const line = element.children.find((child) => (names as readonly string[]).includes(child.name));
    const style = line?.attributes.get("style");
    if (style !== undefined && style !== "none") borders[side] = { style, color: colors.read(childOf(line, "color")) ?? "#000000" };
  }
  return borders;
}

/** Alignments by the names of Excel's API. */
function readAlignment(element: XmlElement | undefined): CellStyle["alignment"] {
  const horizontal = element?.attributes.get("horizontal");
  const vertical = element?.attributes.get("vertical");
  const indent = numberOf(element, "indent");
  return {
    ...(horizontal !== undefined && horizontal !== "general" && { horizontal: apiName(horizontal) }),
    ...(vertical !== undefined && vertical !== "bottom" && { vertical: apiName(vertical) }),
    ...(flagOf(element, "wrapText", false) && { wrap: true }),
    ...(indent !== null && indent > 0 && { indent }),
  };
}

function apiName(name: string): string {
  return name === "centerContinuous" ? "CenterAcrossSelection" : name.charAt(0).toUpperCase() + name.slice(1);
}

function readDifferential(element: XmlElement, colors: ColorReader): DifferentialStyle {
  const font = childOf(element, "font");
  const color = colors.read(childOf(font, "color"));
  const bold = childOf(font, "b");
  const pattern = descendantOf(element, "fill", "patternFill");
  return {
    font: { ...(color !== null && { color }), ...(bold && { bold: isOn(bold) }) },
    // A differential fill keeps its colour as the background, a pattern that is not solid apart.
    fill: colors.read(childOf(pattern, "bgColor")) ?? colors.read(childOf(pattern, "fgColor")),
  };
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flagOf(element, "val", true);
}

function isUnderlined(element: XmlElement | undefined): boolean {
  return element !== undefined && element.attributes.get("val") !== "none";
}
