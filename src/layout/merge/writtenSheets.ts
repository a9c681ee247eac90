import type { ChartPlan, LinkPlan, PagePlan, PlanValue, SheetPlan, TableColumnPlan, TablePlan, TableRowPlan } from "../sheetPlan";
import type { Mark } from "./mergeMarks";

/** What the add-in last wrote on one of its sheets: the cells of its plan, and where they stood in it. */
export type WrittenSheet = Pick<SheetPlan, "id" | "areas" | "columnWidths"> & { readonly tables: readonly WrittenTable[]; readonly links: readonly WrittenLink[]; readonly isHidden?: boolean; readonly marks?: readonly Mark[] } & WrittenParts;

/** What was last set of a sheet beside its cells; absent in workbooks from before it was remembered. */
interface WrittenParts {
  readonly page?: Pick<PagePlan, "printArea" | "footerLeft"> | null;
  readonly charts?: readonly ChartPlan[];
}

export interface WrittenTable extends TablePlan {
  readonly columns: readonly WrittenColumn[];
}

export interface WrittenColumn extends TableColumnPlan {
  /** Excel's id of the column, by which it is known when a user gives it another header; absent where it was never seen. */
  readonly id?: number;
}

export interface WrittenLink extends LinkPlan {
  /** What its sheet was called when it was set; absent in workbooks from before names were remembered. */
  readonly name?: string;
}

/** Looks up what was last written, cell by cell: undefined where nothing was. */
export class WrittenCells {
  private readonly areas: ReadonlyMap<string, readonly (readonly PlanValue[])[]>;
  private readonly tables: ReadonlyMap<string, { readonly headers: readonly string[]; readonly rows: ReadonlyMap<string, readonly PlanValue[]> }>;

  constructor(sheet: WrittenSheet | undefined) {
    this.areas = new Map(sheet?.areas.map(({ id, cells }) => [id, cells]));
    this.tables = new Map(sheet?.tables.map(({ id, columns, rows }) => [
      id, { headers: columns.map(({ header }) => header), rows: new Map(rows.map(({ key, cells }) => [key, cells])) },
    ]));
  }

  inArea(id: string, row: number, column: number): PlanValue | undefined {
    return this.areas.get(id)?.[row]?.[column];
  }

  inTable(id: string, key: string, header: string): PlanValue | undefined {
    const table = this.tables.get(id);
    const column = table?.headers.indexOf(header) ?? -1;
    return column < 0 ? undefined : table?.rows.get(key)?.[column];
  }

  /** Whether a table's row was written; undefined where nothing is remembered of the table. */
  hasRow(id: string, key: string): boolean | undefined {
    return this.tables.get(id)?.rows.has(key);
  }
}

/** A plan without what only the making of its sheet needs. */
export function writtenSheet({ id, areas, tables, links, columnWidths, charts, page }: WrittenSheet): WrittenSheet {
  return { id, areas, tables, links, columnWidths, ...writtenPage({ page: page ?? null }), ...(charts === undefined ? {} : { charts }) };
}

/** A row as it is remembered: with its looks, the same text for the same row. */
export function writtenRow({ key, look, height }: TableRowPlan, cells: TableRowPlan["cells"]): TableRowPlan {
  return { key, ...(look === undefined ? {} : { look }), ...(height === undefined ? {} : { height }), cells };
}

/** Of a plan's page what a refresh brings along. */
export function writtenPage({ page }: Pick<WrittenSheet, "page">): Pick<WrittenSheet, "page"> {
  return page ? { page: { printArea: page.printArea, footerLeft: page.footerLeft } } : {};
}
