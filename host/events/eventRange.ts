import type { CellBlock, SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { blockAddress, parseAddress } from "../objects/range/address";
import type { RangeTarget } from "../objects/range/rangeTarget";

/** What an event names its cells by, for a handler that asks for them. */
export function eventRangeId(sheet: SheetModel, block: CellBlock): string {
  return `${sheet.id}!${blockAddress(block)}`;
}

/** The cells of an event; null where their sheet is gone. */
export function eventRange({ sheets }: WorkbookModel, id: string): RangeTarget | null {
  const { sheet: sheetId, block } = parseAddress(id);
  const sheet = sheets.find((entry) => entry.id === sheetId);
  return sheet && block ? { sheet, ...block } : null;
}
