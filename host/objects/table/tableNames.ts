import type { TableModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { ApiError } from "../../protocol/apiError";
import { checkName } from "../names/checkName";

/** Fails where a table may not be called so: malformed, or taken by another table or a defined name. */
export function checkTableName(workbook: WorkbookModel, name: string, self: TableModel | null): void {
  checkName(name);
  const wanted = name.toLowerCase();
  const other = workbook.sheets.flatMap(({ tables }) => tables).find((table) => table.name.toLowerCase() === wanted);
  if ((other && other !== self) || workbook.names.some((entry) => entry.name.toLowerCase() === wanted)) {
    throw ApiError.invalidArgument(`The name "${name}" is taken.`);
  }
}

export function freeTableName(workbook: WorkbookModel): string {
  const taken = new Set(workbook.sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase())));
  let n = taken.size + 1;
  while (taken.has(`table${n}`)) n++;
  return `Table${n}`;
}

export function freeTableId(workbook: WorkbookModel): number {
  return Math.max(0, ...workbook.sheets.flatMap(({ tables }) => tables.map(({ id }) => id))) + 1;
}
