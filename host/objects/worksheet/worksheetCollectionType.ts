import { EventNumber, wholeWorkbook } from "../../events/eventRegistrations";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { textArgument, textValue } from "../arguments";
import { eventMethods } from "../eventMethods";
import { addSheet } from "./addSheet";
import { findSheet, freeSheetName } from "./sheetNames";

export const worksheetCollectionType: ApiType<WorkbookModel> = {
  name: "WorksheetCollection",
  items: ({ sheets }) => sheets.map(sheetObject),
  itemAt: (workbook, args) => {
    const sheet = sheetBy(workbook, textArgument(args, 0));
    if (!sheet) throw ApiError.itemNotFound();
    return sheetObject(sheet);
  },
  methods: {
    ...eventMethods<WorkbookModel>(
      {
        DataChanged: EventNumber.sheetChanged, Activated: EventNumber.sheetActivated, Deactivated: EventNumber.sheetDeactivated,
        SelectionChanged: EventNumber.sheetSelectionChanged, Added: EventNumber.sheetAdded, Deleted: EventNumber.sheetDeleted,
      },
      () => wholeWorkbook,
    ),
    add: (workbook, args, session) => {
      const name = args[0] === undefined || args[0] === null ? freeSheetName(workbook) : textValue(args[0]);
      return sheetObject(addSheet(workbook, name, workbook.sheets.length, session));
    },
    getItemOrNullObject: (workbook, args) => {
      const sheet = sheetBy(workbook, textArgument(args, 0));
      return sheet ? sheetObject(sheet) : null;
    },
    getActiveWorksheet: (workbook) => sheetObject(at(workbook.sheets, workbook.activeSheet)),
    getFirst: ({ sheets }, args) => sheetObject(at(seen(sheets, args[0] === true), 0)),
    getLast: ({ sheets }, args) => sheetObject(at(seen(sheets, args[0] === true), -1)),
    getCount: ({ sheets }, args) => seen(sheets, args[0] === true).length,
  },
};

function sheetObject(sheet: SheetModel): ApiObject {
  return new ApiObject("Worksheet", sheet);
}

/** By id or by name. */
function sheetBy(workbook: WorkbookModel, key: string): SheetModel | undefined {
  return workbook.sheets.find(({ id }) => id.toUpperCase() === key.toUpperCase()) ?? findSheet(workbook, key);
}

function seen(sheets: readonly SheetModel[], visibleOnly: boolean): readonly SheetModel[] {
  return visibleOnly ? sheets.filter(({ visibility }) => visibility === "visible") : sheets;
}

function at(sheets: readonly SheetModel[], index: number): SheetModel {
  const sheet = sheets.at(index);
  if (!sheet) throw ApiError.itemNotFound();
  return sheet;
}
