/** Zero-based block of cells. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Who may change a cell: a refresh writes the add-in's cells and never touches the user's once they exist. */
export type Owner = "addin" | "user";

/**
 * What a planned cell holds. Text is always kept as text, whatever it begins with; only `{ formula }` becomes a formula
 * (en-US, with structured references as Excel shows them: `[@Now]`). null is an empty cell.
 */
export type PlanValue = string | number | boolean | null | { readonly formula: string };

/** A block of cells outside any table. */
export interface AreaPlan {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly owner: Owner;
  readonly cells: readonly (readonly PlanValue[])[];
  /**
   * Offset in the area of a cell whose text or formula is the same in every plan and stands once on the sheet: by it a refresh
   * finds the area where a user inserted rows or columns. An area without one is taken to have moved with what stands nearest.
   */
  readonly anchor?: { readonly row: number; readonly column: number };
}

export interface TableColumnPlan {
  readonly header: string;
  readonly owner: Owner;
  /** Points of its texts, where not the body's: rows are fitted to them. */
  readonly size?: number;
}

export interface TableRowPlan {
  /** Stable within the table, written to the table's hidden "Key" column (always the last one of the plan). */
  readonly key: string;
  /** One value per column, the key column left out. */
  readonly cells: readonly PlanValue[];
  /** Set for a row that the user added: the body row, as it now stands, that gets the key and with it the add-in's cells. */
  readonly adopts?: number;
  /** Name of the row's own looks (`ListPlan.looks`), which it has beside its table's. */
  readonly look?: string;
  /** Points; where it is given, the row is not fitted to its texts. */
  readonly height?: number;
}

/** An Excel table. Rows are matched by key; the table starts at `row` (its header) and `column`. */
export interface TablePlan {
  /** Stable; also the Excel table's name, so it is a valid and unlikely one (`Scorecard_Leading`). */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumnPlan[];
  readonly rows: readonly TableRowPlan[];
  /** What a refresh does about a row that is no longer on the sheet: put it into a blank row of the table (the default), or respect that the user removed it. */
  readonly missingRows?: "append" | "leave";
  /** Whether rows are as high as their texts need: so they are made, and so a refresh leaves those whose texts it changes. */
  readonly fitsRows?: true;
  /** Points of air around a row's lines, where not the usual. */
  readonly air?: number;
  /** Set where rows come and go with the data: a refresh makes the table longer or shorter, as far as the rows below it are blank. */
  readonly list?: ListPlan;
}

/** What a refresh has to know of a table whose rows come and go. */
export interface ListPlan {
  /** Set where they seldom do: a refresh in which none does leaves the table as the user arranged it, blank rows and removed ones too. */
  readonly seldom?: true;
  /** Looks of a body row, one for each of the plan's columns. */
  readonly formats: readonly CellFormat[];
  /** Looks that rows differ in, by name: formats of some cells, by their index among the plan's columns. */
  readonly looks?: Readonly<Record<string, Readonly<Record<number, CellFormat>>>>;
  /**
   * What a row that is no longer planned says, and in which column, where it is kept because the user wrote something into it; and the
   * columns that are emptied then, since what stands there would go on saying what is no more.
   */
  readonly gone: { readonly column: number; readonly text: string; readonly empties?: readonly number[] };
}

export interface CellFont {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** "#RRGGBB". */
  readonly color?: string;
}

export interface CellBorders {
  readonly top?: string;
  readonly bottom?: string;
  /** Between the rows of a range. */
  readonly inside?: string;
}

/** Formats that are set when the sheet is made and are the user's from then on. */
export interface CellFormat {
  readonly font?: CellFont;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Thin lines, by colour. */
  readonly borders?: CellBorders;
}

export interface FormatPlan {
  readonly range: CellRange;
  readonly format: CellFormat;
}

/** Colours a cell by its own text, or by a formula over it. */
export type ConditionalFormatPlan = {
  readonly range: CellRange;
  readonly font?: { readonly color?: string; readonly bold?: boolean };
  readonly fill?: string;
} & (
  | { readonly kind: "text"; readonly beginsWith: string }
  | { readonly kind: "formula"; readonly formula: string }
);

export type ValidationPlan = { readonly range: CellRange; readonly message?: string } & (
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "date" }
  | { readonly kind: "decimal"; readonly min: number; readonly max: number }
);

export interface SeriesPlan {
  /** Shown nowhere but in the chart's data; ≤ 255 characters. */
  readonly name: string;
  readonly values: SheetRange;
  readonly color: string;
  /** Points. */
  readonly weight: number;
  readonly dash?: boolean;
  readonly secondaryAxis?: boolean;
  /** Marks the last point with a dot, or with a dot and its value above it. */
  readonly markLast?: "dot" | "value";
}

export interface SheetRange extends CellRange {
  /** Plan id of the sheet that holds it. */
  readonly sheet: string;
}

/** A native line chart. */
export interface ChartPlan {
  /** Stable; the chart's name. Describes the chart for a screen reader. */
  readonly id: string;
  readonly name: string;
  /** The cell whose text is the title, so that the finding follows the data. */
  readonly titleCell: SheetRange;
  /** Every one that is not blank is shown. */
  readonly categories: SheetRange;
  readonly series: readonly SeriesPlan[];
  /** The cells that it covers. */
  readonly place: CellRange;
  readonly numberFormat: string;
  /** Value axes that begin at 0 and show no numbers: for series with a unit each, whose last values the title says. */
  readonly bareAxes?: boolean;
}

export interface NamePlan {
  readonly name: string;
  readonly refersTo: SheetRange;
}

export interface PagePlan {
  readonly orientation: "portrait" | "landscape";
  readonly printArea: CellRange;
  /** Header rows repeated on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly fitToPagesTall: number | null;
  readonly footerLeft: string;
}

export interface LinkPlan {
  readonly row: number;
  readonly column: number;
  /** Plan id of the sheet it goes to. */
  readonly sheet: string;
  readonly text: string;
}

/** A worksheet as data: everything the writer needs to make it, or to bring an existing one up to date. */
export interface SheetPlan {
  /** Stable; kept in the worksheet's custom property, so the user may rename and move the sheet. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  /** Column widths in characters of the body font, from column A on. 0 hides the column. */
  readonly columnWidths: readonly number[];
  /** Row heights in points, where not the default. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** Blank rows that are kept out of sight until the tables above them grow into them. */
  readonly spareRows?: readonly { readonly row: number; readonly rows: number }[];
  /** Font of the whole sheet; the workbook's body font where absent. */
  readonly baseFont?: CellFont;
  readonly areas: readonly AreaPlan[];
  readonly tables: readonly TablePlan[];
  readonly formats: readonly FormatPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly charts: readonly ChartPlan[];
  readonly names: readonly NamePlan[];
  readonly links: readonly LinkPlan[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly page: PagePlan | null;
}
