import type { CellBlock, SheetModel } from "../../model/sheetModel";
import type { DefinedName, WorkbookModel } from "../../model/workbookModel";
import { parseAddress } from "../range/address";
import { findSheet } from "../worksheet/sheetNames";

/** The cells of a defined name, a sheet's own before the workbook's; null where there is none or it is no plain range. */
export function findName(workbook: WorkbookModel, sheet: SheetModel | null, wanted: string): { sheet: SheetModel; block: CellBlock } | null {
  const named = workbook.names.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const name = named.find((entry) => entry.sheet === sheet) ?? named.find((entry) => entry.sheet === null);
  return name ? cellsOfName(workbook, name) : null;
}

export function cellsOfName(workbook: WorkbookModel, { refersTo }: DefinedName): { sheet: SheetModel; block: CellBlock } | null {
  const { sheet: sheetName, block } = parseAddress(refersTo);
  const sheet = sheetName === null ? undefined : findSheet(workbook, sheetName);
  return sheet && block ? { sheet, block } : null;
}
