import * as v from "valibot";
import type { CellFormat, LinkPlan, PlanValue, SheetPlan } from "../sheetPlan";

/** What the add-in last wrote on one of its sheets: the cells of its plan, and where they stood in it. */
export type WrittenSheet = Pick<SheetPlan, "id" | "areas" | "tables" | "columnWidths"> & { readonly links: readonly WrittenLink[] };

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
}

/** A plan without what only the making of its sheet needs. */
export function writtenSheet({ id, areas, tables, links, columnWidths }: WrittenSheet): WrittenSheet {
  return { id, areas, tables, links, columnWidths };
}

export const planValue = v.union([v.string(), v.number(), v.boolean(), v.null(), v.object({ formula: v.string() })]);
const owner = v.picklist(["addin", "user"]);
const place = { id: v.string(), row: v.number(), column: v.number() };

const schema = v.array(v.object({
  id: v.string(),
  areas: v.array(v.object({ ...place, owner, cells: v.array(v.array(planValue)), anchor: v.exactOptional(v.object({ row: v.number(), column: v.number() })) })),
  tables: v.array(v.object({
    ...place,
    columns: v.array(v.object({ header: v.string(), owner })),
    rows: v.array(v.object({ key: v.string(), cells: v.array(planValue) })),
    missingRows: v.exactOptional(v.picklist(["append", "leave"])),
    fitsRows: v.exactOptional(v.literal(true)),
    list: v.exactOptional(v.object({
      formats: v.array(v.custom<CellFormat>((format) => typeof format === "object" && format !== null)),
      gone: v.object({ column: v.number(), text: v.string() }),
    })),
  })),
  columnWidths: v.array(v.number()),
  links: v.array(v.object({ row: v.number(), column: v.number(), sheet: v.string(), text: v.string(), name: v.exactOptional(v.string()) })),
}));

/** Reads what was last written; null where the text does not say it. */
export function parseWrittenSheets(json: string): readonly WrittenSheet[] | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

export function formatWrittenSheets(sheets: readonly WrittenSheet[]): string {
  return JSON.stringify(sheets);
}
