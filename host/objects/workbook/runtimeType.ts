import type { WorkbookModel } from "../../model/workbookModel";
import type { ApiType } from "../../protocol/apiType";
import { booleanValue } from "../arguments";

/** `context.runtime`: whether the add-in is told of events. */
export const runtimeType: ApiType<WorkbookModel> = {
  name: "Runtime",
  scalars: {
    enableEvents: {
      get: (_workbook, session) => session.eventsEnabled,
      set: (_workbook, value, session) => {
        session.eventsEnabled = booleanValue(value);
      },
    },
  },
};
