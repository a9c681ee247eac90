import type { CellStyle } from "../../../model/styles";
import { escapeAttribute } from "../xml/escapeXml";

/** "#RRGGBB" as the file's opaque ARGB. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

export interface FontDefaults {
  readonly name: string;
  readonly size: number;
  /** Whether fonts of the body font's name follow the theme. */
  readonly followsTheme: boolean;
}

export function fontXml(font: CellStyle["font"], defaults: FontDefaults): string {
  const name = font.name ?? defaults.name;
  const scheme = defaults.followsTheme && name === defaults.name ? '<scheme val="minor"/>' : "";
  const color = font.color === undefined ? "" : `<color rgb="${argb(font.color)}"/>`;
  const effects = `${font.bold ? "<b/>" : ""}${font.italic ? "<i/>" : ""}${font.underline ? "<u/>" : ""}`;
  return `<font>${effects}<sz val="${font.size ?? defaults.size}"/>${color}<name val="${escapeAttribute(name)}"/><family val="2"/>${scheme}</font>`;
}

export function fillXml(fill: CellStyle["fill"]): string {
  if (fill === null) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const sides = ["left", "right", "top", "bottom"] as const;

export function borderXml(borders: CellStyle["borders"]): string {
  const lines = sides.map((side) => {
    const line = borders[side];
    return line ? `<${side} style="${line.style}"><color rgb="${argb(line.color)}"/></${side}>` : `<${side}/>`;
  });
  return `<border>${lines.join("")}<diagonal/></border>`;
}

/** The xf's child, "" where everything is as the default. */
export function alignmentXml(alignment: CellStyle["alignment"]): string {
  const attributes = [
    place("horizontal", alignment.horizontal, "general"),
    place("vertical", alignment.vertical, "bottom"),
    alignment.wrap ? ' wrapText="1"' : "",
    alignment.indent ? ` indent="${alignment.indent}"` : "",
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

/** Excel's API says "CenterAcrossSelection" where the file says "centerContinuous", else the names differ in case only. */
function place(name: string, value: string | undefined, usual: string): string {
  if (value === undefined) return "";
  const written = value === "CenterAcrossSelection" ? "centerContinuous" : value.charAt(0).toLowerCase() + value.slice(1);
  return written === usual ? "" : ` ${name}="${written}"`;
}

/** A differential format: what a conditional format lays over a cell. */
export function dxfXml(font: { readonly color?: string; readonly bold?: boolean }, fill: string | null): string {
  const bold = font.bold === undefined ? "" : font.bold ? '<b/><i val="0"/>' : '<b val="0"/><i val="0"/>';
  const color = font.color === undefined ? "" : `<color rgb="${argb(font.color)}"/>`;
  const fontPart = bold + color === "" ? "" : `<font>${bold}${color}</font>`;
  const fillPart = fill === null ? "" : `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill>`;
  return `<dxf>${fontPart}${fillPart}</dxf>`;
}
