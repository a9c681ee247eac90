import { cellAddress } from "../diagnostics/cellAddress";
import type { Finding } from "../diagnostics/diagnostic";
import { namesTogether } from "./namesTogether";

/** One of the workbook's tables that a dataset was read from. */
export interface OriginPart {
  /** The Excel table's name, or what a block of cells goes by. */
  readonly table: string;
  readonly sheet: string;
  /** Zero-based sheet row of the first body row. */
  readonly firstRow: number;
  /** Body rows, blank ones among them. */
  readonly rowCount: number;
  /** Zero-based sheet column and header of each dataset column that it has. */
  readonly columns: Readonly<Record<string, { readonly header: string; readonly column: number }>>;
}

/** Where a table's rows stand in the workbook, so that every number can be traced to its cells. */
export interface TableOrigin {
  /** At least one. Body rows count on from one to the next. */
  readonly parts: readonly OriginPart[];
}

/** What the tables that a dataset was read from go by together. */
export function tableNames({ parts }: TableOrigin): string {
  return namesTogether(parts.map(({ table }) => table));
}

/** The sheets that they stand on. */
export function sheetNames({ parts }: TableOrigin): string {
  return namesTogether([...new Set(parts.map(({ sheet }) => sheet))]);
}

/** A column's header as the user wrote it, in the first of the tables that has the column; its id where none has. */
export function headerOf({ parts }: TableOrigin, column: string): string {
  return parts.find(({ columns }) => columns[column] !== undefined)?.columns[column]?.header ?? column;
}

/** The place of a finding about a body row's cell. */
export function cellPlace(origin: TableOrigin, column: string, row: number): Pick<Finding, "table" | "column" | "row" | "address"> {
  const { part, row: own } = partOf(origin, row);
  const place = part.columns[column];
  return {
    table: part.table, column: place?.header ?? null, row: own,
    address: place ? cellAddress(part.sheet, part.firstRow + own, place.column) : null,
  };
}

/** The place of a finding about a column as a whole, or about all of a table. */
export function tablePlace(origin: TableOrigin, column: string | null = null): Pick<Finding, "table" | "column" | "row" | "address"> {
  return { table: tableNames(origin), column: column === null ? null : headerOf(origin, column), row: null, address: null };
}

/** The part that holds a body row, and which of its own rows that is. */
export function partOf({ parts }: TableOrigin, row: number): { readonly part: OriginPart; readonly row: number } {
  let own = row;
  for (const part of parts) {
    if (own < part.rowCount) return { part, row: own };
    own -= part.rowCount;
  }
  throw new RangeError(`There is no row ${row} in ${parts.map(({ table, rowCount }) => `${table} (${rowCount} rows)`).join(", ")}`);
}
