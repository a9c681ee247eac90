/** Everything that can be said of one cell's looks. Absent members are the workbook's default. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: { readonly name?: string; readonly size?: number; readonly bold?: boolean; readonly italic?: boolean; readonly underline?: boolean; readonly color?: string };
  /** "#RRGGBB", null for none. */
  readonly fill: string | null;
  readonly borders: Partial<Record<"left" | "right" | "top" | "bottom", { readonly style: string; readonly color: string }>>;
  readonly alignment: { readonly horizontal?: string; readonly vertical?: string; readonly wrap?: boolean; readonly indent?: number };
  readonly quotePrefix: boolean;
}

/**
 * The workbook's cell formats by index (cellXfs). Formats read from a file keep their index and their bytes;
 * `derive` appends a changed copy of an existing one, or finds an equal one.
 */
export interface StyleTable {
  readonly count: number;
  get(index: number): CellStyle;
  derive(index: number, change: (style: CellStyle) => CellStyle): number;
  /** Name and size of the body font (the Normal style). */
  readonly bodyFont: { readonly name: string; readonly size: number };
}
