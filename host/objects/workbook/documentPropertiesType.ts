import type { ApiType } from "../../protocol/apiType";
import type { WorkbookModel } from "../../model/workbookModel";
import { textValue } from "../arguments";

/** Only the title; Excel cuts properties at 255 characters. */
export const documentPropertiesType: ApiType<WorkbookModel> = {
  name: "DocumentProperties",
  scalars: {
    title: {
      get: (_workbook, session) => session.title,
      set: (_workbook, value, session) => {
        session.title = textValue(value).slice(0, 255);
        session.noteChange();
      },
    },
  },
};
