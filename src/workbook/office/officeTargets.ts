import { mainTables } from "../../layout/scorecard/scorecardPlace";
import type { TargetsDoor } from "../targetsDoor";
import { loadTable } from "./loadTable";
import { selectCell } from "./selectCell";

/** The targets of the workbook that Excel has open. */
export const officeTargets: TargetsDoor = {
  selectCell,
  readTargets: () => Excel.run({ delayForCellEdit: true }, async (context) => {
    const asked = [mainTables.leading, mainTables.lagging].map((id) => loadTable(context, id));
    await context.sync();
    return asked.flatMap((read) => read() ?? []);
  }),
};
