import type { WorkbookModel } from "../../model/workbookModel";
import type { ApiType } from "../../protocol/apiType";

/** Only tells whether the workbook's structure is locked. */
export const workbookProtectionType: ApiType<WorkbookModel> = {
  name: "WorkbookProtection",
  scalars: { protected: { get: ({ isStructureLocked }) => isStructureLocked } },
};
