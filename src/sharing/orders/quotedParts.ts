import type { WrittenSheet } from "../../layout/merge/writtenSheets";

/** How a column of a table is called where its cells are quoted: "Plan_Items[Owner]". */
export function partName(table: string, header: string): string {
  return `${table}[${header}]`;
}

interface Column {
  readonly table: string;
  readonly isUsers: boolean;
  readonly formulas: readonly string[];
}

/** Says which of the users' columns a formula of the add-in's reads, itself or by way of other columns. */
export class QuotedParts {
  private readonly columns: ReadonlyMap<string, Column>;

  constructor(sheets: readonly WrittenSheet[]) {
    this.columns = new Map(sheets.flatMap(({ tables }) => tables).flatMap(({ id, columns, rows }) => columns.map(({ header, owner }, index): [string, Column] => [
      partName(id, header),
      { table: id, isUsers: owner === "user", formulas: [...new Set(rows.flatMap(({ cells }) => formulaOf(cells[index])))] },
    ])));
  }

  /** @param table the table in whose rows the formula stands; null where it stands in none. */
  of(formula: string, table: string | null): string[] {
    const seen = new Set<string>();
    this.follow(formula, table, seen);
    return [...seen].filter((part) => this.columns.get(part)?.isUsers === true);
  }

  private follow(formula: string, table: string | null, seen: Set<string>): void {
    for (const [, name = "", header = ""] of formula.matchAll(/(\w*)\[(?:@|\[#This Row\],)?\s*\[?([^[\]@#]+)\]?\]/g)) {
      const part = partName(name === "" ? table ?? "" : name, header);
      const column = this.columns.get(part);
      if (column === undefined || seen.has(part)) continue;
      seen.add(part);
      if (!column.isUsers) for (const read of column.formulas) this.follow(read, column.table, seen);
    }
  }
}

function formulaOf(value: unknown): string[] {
  return typeof value === "object" && value !== null && "formula" in value ? [String(value.formula)] : [];
}
