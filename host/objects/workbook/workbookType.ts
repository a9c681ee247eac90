import { ApiObject, type ApiType } from "../../protocol/apiType";
import type { WorkbookModel } from "../../model/workbookModel";

export const workbookType: ApiType<WorkbookModel> = {
  name: "Workbook",
  scalars: {
    name: { get: () => "Workbook.xlsx" },
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
