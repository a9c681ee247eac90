import type { SheetModel } from "../model/sheetModel";
import { blockAddress } from "../objects/range/address";
import { intersection } from "../model/cellBlocks";
import { valueType, wireValue } from "../objects/range/readCells";
import type { ExcelSession } from "../protocol/excelSession";
import { sourceOf, type EventMessage } from "./eventMessage";
import { EventNumber, wholeWorkbook } from "./eventRegistrations";
import { eventRangeId } from "./eventRange";
import type { Author, CellEdit, ModelChange } from "./modelChange";
import type { CellValue } from "../model/cells";

type CellsChange = Extract<ModelChange, { kind: "cells" }>;

/** What handlers of sheets and tables are told of entries, one event per entry. */
export function changedEvents({ sheet, author, edits }: CellsChange, session: ExcelSession): EventMessage[] {
  return edits.flatMap((edit) => [...sheetEvents(sheet, author, edit, session), ...tableEvents(sheet, author, edit, session)]);
}

function sheetEvents(sheet: SheetModel, author: Author, edit: CellEdit, session: ExcelSession): EventMessage[] {
  const targets = [sheet.id, wholeWorkbook].filter((target) => session.eventRegistrations.has(EventNumber.sheetChanged, target));
  if (targets.length === 0) return [];
  const detail = {
    ...commonDetail(sheet, author, edit, session),
    triggerSource: author === "add-in" ? "ThisLocalAddin" : "Unknown", shiftDirection: "None",
  };
  return targets.map((target) => ({ event: EventNumber.sheetChanged, target, author, detail }));
}

function tableEvents(sheet: SheetModel, author: Author, edit: CellEdit, session: ExcelSession): EventMessage[] {
  return sheet.tables.flatMap((table) => {
    const block = intersection(table.range, edit.block);
    if (!block) return [];
    const targets = [String(table.id), sheet.id, wholeWorkbook].filter((target) => session.eventRegistrations.has(EventNumber.tableChanged, target));
    if (targets.length === 0) return [];
    const detail = { ...commonDetail(sheet, author, { ...edit, block }, session), tableId: String(table.id) };
    return targets.map((target) => ({ event: EventNumber.tableChanged, target, author, detail }));
  });
}

function commonDetail(sheet: SheetModel, author: Author, edit: CellEdit, session: ExcelSession): object {
  return {
    address: blockAddress(edit.block), changeType: "RangeEdited", source: sourceOf(author), worksheetId: sheet.id,
    referenceId: eventRangeId(sheet, edit.block), ...singleCellDetail(sheet, edit, session),
  };
}

/** For a single cell, its value before and after. */
function singleCellDetail(sheet: SheetModel, { block: { row, column }, before }: CellEdit, session: ExcelSession): object {
  if (before === undefined) return {};
  // A formula's value is computed when somebody looks.
  if (sheet.formulas.has(row * 16384 + column)) session.settle();
  return {
    ...beforeDetail(before),
    valueAfter: wireValue(sheet, row, column), valueTypeAfter: valueType(sheet, row, column),
  };
}

function beforeDetail(value: CellValue): object {
  if (value === null) return { valueBefore: "", valueTypeBefore: "Empty" };
  if (typeof value === "object") return { valueBefore: value.error, valueTypeBefore: "Error" };
  const types = { number: "Double", string: "String", boolean: "Boolean" } as const;
  return { valueBefore: value, valueTypeBefore: types[typeof value as keyof typeof types] };
}
