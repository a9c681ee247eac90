import type { ApiType } from "../../protocol/apiType";
import type { WorkbookModel } from "../../model/workbookModel";
import { oneOf } from "../arguments";
import { createWorkbook } from "./workbookCreatedType";

/** Formulas are computed when their values are asked for, so that there is nothing to suspend. */
export const applicationType: ApiType<WorkbookModel> = {
  name: "Application",
  scalars: { calculationMode: { get: () => "Automatic" } },
  methods: {
    calculate: (_workbook, args, session) => {
      oneOf(args[0], ["Recalculate", "Full", "FullRebuild"]);
      session.settle();
      return null;
    },
    createWorkbook: (_workbook, args) => createWorkbook(args),
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};
