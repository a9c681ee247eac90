import type { WorkbookChange } from "../workbookWatch";
import { sheetIdKey } from "./sheetId";

/** An event of Excel's, before it is known what stands behind its ids. */
export interface RawChange extends Pick<WorkbookChange, "kind" | "address" | "source" | "isOwn"> {
  readonly worksheetId: string;
  /** The changed cells as Excel keeps them for the event's handlers; null where nobody is to be told of their tables. */
  readonly cells: ((context: Excel.RequestContext) => Excel.Range) | null;
}

/** What a sheet was when it was last looked at: one that was deleted cannot be asked any more. */
export type SeenSheets = Map<string, Pick<WorkbookChange, "sheet" | "sheetName">>;

/** Says of every change on which sheet and in which tables it was, in one request; sheets that are there are noted in `seen`. */
export async function changedPlaces(context: Excel.RequestContext, changes: readonly RawChange[], seen: SeenSheets): Promise<WorkbookChange[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/customProperties/items/key,items/customProperties/items/value");
  const asked = changes.map((change) => {
    const range = change.cells?.(context).load("address") ?? null;
    return { change, range, tables: range?.getTables(false).load("items/name") ?? null };
  });
  await context.sync();
  for (const { id, name, customProperties } of sheets.items) {
    seen.set(id, { sheet: customProperties.items.find(({ key }) => key === sheetIdKey)?.value ?? null, sheetName: name });
  }
  return asked.map(({ change, range, tables }) => ({
    ...seenPlace(change, seen),
    // What is null holds nothing that could be asked for.
    tables: range === null || range.isNullObject || tables === null ? [] : tables.items.map(({ name }) => name),
  }));
}

/** A change as far as it can be told without asking. */
export function seenPlace({ kind, address, source, isOwn, worksheetId }: RawChange, seen: SeenSheets): WorkbookChange {
  return { kind, address, source, isOwn, ...(seen.get(worksheetId) ?? { sheet: null, sheetName: "" }), tables: [] };
}
