export type DecimalMark = "point" | "comma";

/** The decimal mark of a locale ("de-DE" has the comma); the point for a locale that does not exist. */
export function markOfLocale(locale: string): DecimalMark {
  try {
    return new Intl.NumberFormat(locale, { numberingSystem: "latn" }).format(1.5).includes(",") ? "comma" : "point";
  } catch {
    return "point";
  }
}

/** Counts the rows of a column that can be read with one mark only, and so proves which one it is. */
export class MarkProof {
  private onlyPoint = 0;
  private onlyComma = 0;
  private pointIsLarger = 0;
  private commaIsLarger = 0;

  add(point: number, comma: number, rows: number): void {
    if (Number.isNaN(comma)) this.onlyPoint += rows;
    else if (Number.isNaN(point)) this.onlyComma += rows;
    else if (Math.abs(point) > Math.abs(comma)) this.pointIsLarger += rows;
    else if (Math.abs(comma) > Math.abs(point)) this.commaIsLarger += rows;
  }

  /** The mark of the whole column; null where nothing proves one. */
  get mark(): DecimalMark | null {
    if (this.onlyPoint === 0 && this.onlyComma === 0) return null;
    return this.onlyPoint >= this.onlyComma ? "point" : "comma";
  }

  /** The mark with which every doubtful number has thousands; null where there is none, or they disagree. */
  get markOfThousands(): DecimalMark | null {
    if ((this.pointIsLarger > 0) === (this.commaIsLarger > 0)) return null;
    return this.pointIsLarger > 0 ? "point" : "comma";
  }
}
