import type { SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import type { ApiType } from "../../protocol/apiType";
import { protectSheet } from "./protectSheet";

/** Locks without a password. Doing it twice fails, as it may in Excel. */
export const worksheetProtectionType: ApiType<SheetModel> = {
  name: "WorksheetProtection",
  scalars: { protected: { get: ({ isProtected }) => isProtected } },
  methods: {
    protect: (sheet, args, session) => {
      if (args[1] !== undefined && args[1] !== null) throw ApiError.notImplemented("WorksheetProtection.protect with a password");
      if (sheet.isProtected) throw ApiError.accessDenied(`The sheet "${sheet.name}" is protected.`);
      protectSheet(sheet, true, session);
    },
    unprotect: (sheet, args, session) => {
      if (args[0] !== undefined && args[0] !== null) throw ApiError.notImplemented("WorksheetProtection.unprotect with a password");
      if (!sheet.isProtected) throw ApiError.invalidOperation(`The sheet "${sheet.name}" is not protected.`);
      protectSheet(sheet, false, session);
    },
  },
};
