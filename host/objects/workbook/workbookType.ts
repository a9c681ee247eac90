import type { CellBlock } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import type { WorkbookModel } from "../../model/workbookModel";
import { rangeObject } from "../range/rangeTarget";

export const workbookType: ApiType<WorkbookModel> = {
  name: "Workbook",
  scalars: {
    name: { get: () => "Workbook.xlsx" },
  },
  methods: {
    getSelectedRange: (workbook) => selectedCells(workbook),
    getActiveCell: (workbook) => selectedCells(workbook, { rows: 1, columns: 1 }),
  },
  objects: {
    functions: (workbook) => new ApiObject("Functions", workbook),
    application: (workbook) => new ApiObject("Application", workbook),
    properties: (workbook) => new ApiObject("DocumentProperties", workbook),
    worksheets: (workbook) => new ApiObject("WorksheetCollection", workbook),
    tables: (workbook) => new ApiObject("TableCollection", { workbook, sheet: null }),
    names: (workbook) => new ApiObject("NamedItemCollection", { workbook, sheet: null }),
  },
};

/** The selection of the sheet in front; its first cell is the active one. */
function selectedCells({ sheets, activeSheet }: WorkbookModel, size: Partial<CellBlock> = {}): ApiObject {
  const sheet = sheets[activeSheet];
  if (!sheet) throw ApiError.itemNotFound();
  return rangeObject(sheet, { ...sheet.selection, ...size });
}
