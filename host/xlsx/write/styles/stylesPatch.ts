import type { CellStyle, StyleTable } from "../../../model/styles";
import { escapeAttribute } from "../xml/escapeXml";
import type { XmlPart } from "../xml/xmlPart";
import { builtInNumberFormats } from "./builtInNumberFormats";
import { StyleList } from "./styleList";
import { alignmentXml, borderXml, dxfXml, fillXml, fontXml, type FontDefaults } from "./styleXml";

const firstOwnNumberFormat = 164;

interface StyleIds {
  readonly number: Map<string, number>;
  readonly font: Map<string, number>;
  readonly fill: Map<string, number>;
  readonly border: Map<string, number>;
}

/** Appends to a styles part what the workbook's style table gained since it was read. */
export class StylesPatch {
  private readonly lists: Record<"numFmts" | "fonts" | "fills" | "borders" | "cellStyleXfs" | "cellXfs" | "dxfs", StyleList>;
  private readonly known: StyleIds;
  private readonly defaults: FontDefaults;
  private nextNumberFormat = firstOwnNumberFormat;

  constructor(private readonly part: XmlPart, private readonly styles: StyleTable) {
    const plainFont = fontXml({}, { ...styles.bodyFont, followsTheme: false });
    const plainFills = [fillXml(null), '<fill><patternFill patternType="gray125"/></fill>'];
    this.lists = {
      numFmts: new StyleList(part, "numFmts", []),
      fonts: new StyleList(part, "fonts", [plainFont]),
      fills: new StyleList(part, "fills", plainFills),
      borders: new StyleList(part, "borders", [borderXml({})]),
      cellStyleXfs: new StyleList(part, "cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      cellXfs: new StyleList(part, "cellXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']),
      dxfs: new StyleList(part, "dxfs", []),
    };
    this.defaults = { ...styles.bodyFont, followsTheme: this.bodyFontFollowsTheme() };
    this.known = this.knownIds();
    this.readNumberFormats();
  }

  /** Appends the formats that cells may refer to since the file was read. */
  addCellFormats(): void {
    const { cellXfs } = this.lists;
    const first = Math.max(cellXfs.presentCount, 1);
    if (this.styles.count === first) return;
    // Format 0 names the first font, fill and border, so a file without them gets them.
    for (const name of ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const) this.lists[name].ensureInitial();
    for (let index = first; index < this.styles.count; index++) cellXfs.append(this.xfXml(this.styles.get(index)));
  }

  /** The index of a differential format. */
  addDxf(font: { readonly color?: string; readonly bold?: boolean }, fill: string | null): number {
    return this.lists.dxfs.add(dxfXml(font, fill));
  }

  flush(): void {
    for (const list of Object.values(this.lists)) list.flush();
  }

  private xfXml(style: CellStyle): string {
    const alignment = alignmentXml(style.alignment);
    const attributes = [
      `numFmtId="${this.idOf("number", style.numberFormat, () => this.addNumberFormat(style.numberFormat))}"`,
      `fontId="${this.idOf("font", this.fontKey(style), () => this.lists.fonts.add(fontXml(style.font, this.defaults)))}"`,
      `fillId="${this.idOf("fill", style.fill ?? "", () => this.lists.fills.add(fillXml(style.fill)))}"`,
      `borderId="${this.idOf("border", borderXml(style.borders), () => this.lists.borders.add(borderXml(style.borders)))}"`,
      'xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"',
      style.quotePrefix ? 'quotePrefix="1"' : "",
      alignment === "" ? "" : 'applyAlignment="1"',
    ].filter((attribute) => attribute !== "");
    const head = `<xf ${attributes.join(" ")}`;
    return alignment === "" ? `${head}/>` : `${head}>${alignment}</xf>`;
  }

  private idOf(kind: keyof StyleIds, key: string, add: () => number): number {
    let id = this.known[kind].get(key);
    if (id === undefined) this.known[kind].set(key, (id = add()));
    return id;
  }

  private addNumberFormat(code: string): number {
    const builtIn = builtInNumberFormats.get(code);
    if (builtIn !== undefined) return builtIn;
    const id = this.nextNumberFormat++;
    this.lists.numFmts.add(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private fontKey({ font }: CellStyle): string {
    return fontXml(font, { ...this.styles.bodyFont, followsTheme: false });
  }

  /** Fonts, fills, borders and number formats that the file's formats name, by what they look like: a derived format names them too. */
  private knownIds(): StyleIds {
    const known: StyleIds = { number: new Map(), font: new Map(), fill: new Map(), border: new Map() };
    const count = Math.min(this.lists.cellXfs.presentCount, this.styles.count);
    for (let index = 0; index < count; index++) {
      const xf = this.lists.cellXfs.present(index);
      if (!xf) break;
      const style = this.styles.get(index);
      this.learn(known.number, style.numberFormat, xf, "numFmtId");
      this.learn(known.font, this.fontKey(style), xf, "fontId");
      this.learn(known.fill, style.fill ?? "", xf, "fillId");
      this.learn(known.border, borderXml(style.borders), xf, "borderId");
    }
    return known;
  }

  private learn(ids: Map<string, number>, key: string, xf: NonNullable<ReturnType<StyleList["present"]>>, attribute: string): void {
    if (!ids.has(key)) ids.set(key, Number(this.part.attribute(xf, attribute) ?? 0));
  }

  private readNumberFormats(): void {
    const { numFmts } = this.lists;
    for (let i = 0; i < numFmts.presentCount; i++) {
      const element = numFmts.present(i);
      if (!element) break;
      const id = Number(this.part.attribute(element, "numFmtId"));
      const code = this.part.attribute(element, "formatCode") ?? "";
      if (!this.known.number.has(code)) this.known.number.set(code, id);
      this.nextNumberFormat = Math.max(this.nextNumberFormat, id + 1);
    }
  }

  private bodyFontFollowsTheme(): boolean {
    const first = this.lists.fonts.present(0);
    return first !== null && this.part.child("scheme", first) !== null;
  }
}
