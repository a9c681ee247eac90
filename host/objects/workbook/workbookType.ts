import { eventRange } from "../../events/eventRange";
import type { CellBlock } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import type { WorkbookModel } from "../../model/workbookModel";
import { textArgument } from "../arguments";
import { rangeObject } from "../range/rangeTarget";

export const workbookType: ApiType<WorkbookModel> = {
  name: "Workbook",
  scalars: {
    name: { get: () => "Workbook.xlsx" },
  },
  methods: {
    // What an event's handler gets the cells of the event by.
    _GetRangeForEventByReferenceId: (workbook, args) => {
      const range = eventCells(workbook, args);
      if (!range) throw ApiError.itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: eventCells,
    getSelectedRange: (workbook) => selectedCells(workbook),
    getActiveCell: (workbook) => selectedCells(workbook, { rows: 1, columns: 1 }),
  },
  objects: {
    functions: (workbook) => new ApiObject("Functions", workbook),
    application: (workbook) => new ApiObject("Application", workbook),
    properties: (workbook) => new ApiObject("DocumentProperties", workbook),
    protection: (workbook) => new ApiObject("WorkbookProtection", workbook),
    settings: (workbook) => new ApiObject("SettingCollection", workbook),
    _Runtime: (workbook) => new ApiObject("Runtime", workbook),
    worksheets: (workbook) => new ApiObject("WorksheetCollection", workbook),
    tables: (workbook) => new ApiObject("TableCollection", { workbook, sheet: null }),
    names: (workbook) => new ApiObject("NamedItemCollection", { workbook, sheet: null }),
  },
};

function eventCells(workbook: WorkbookModel, args: readonly unknown[]): ApiObject | null {
  const range = eventRange(workbook, textArgument(args, 0));
  return range && rangeObject(range.sheet, range);
}

/** The selection of the sheet in front; its first cell is the active one. */
function selectedCells({ sheets, activeSheet }: WorkbookModel, size: Partial<CellBlock> = {}): ApiObject {
  const sheet = sheets[activeSheet];
  if (!sheet) throw ApiError.itemNotFound();
  return rangeObject(sheet, { ...sheet.selection, ...size });
}
