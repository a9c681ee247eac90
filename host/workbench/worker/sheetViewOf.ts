import type { SheetModel } from "../../model/sheetModel";
import { usedBlock } from "../../objects/range/cellStyle";
import type { SheetView } from "../workbookView";

/** Everything about a sheet but its cells; charts and merges count for its extent only through the cells under them. */
export function sheetViewOf(sheet: SheetModel): SheetView {
  const used = usedBlock(sheet, false);
  return {
    id: sheet.id,
    rows: used ? used.row + used.rows : 0,
    columns: used ? used.column + used.columns : 0,
    showGridlines: sheet.showGridlines,
    freeze: sheet.freeze,
    columnInfos: sheet.columnInfos,
    rowInfos: sheet.rowInfos,
    merges: sheet.merges,
    tables: sheet.tables,
    conditionalFormats: sheet.conditionalFormats,
    validations: sheet.validations,
    hyperlinks: sheet.hyperlinks,
    isProtected: sheet.isProtected,
  };
}
