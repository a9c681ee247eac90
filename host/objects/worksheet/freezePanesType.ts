import type { SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import type { ApiType } from "../../protocol/apiType";
import type { ExcelSession } from "../../protocol/excelSession";
import { integerArgument } from "../arguments";
import { parseAddress } from "../range/address";
import { lastColumn, lastRow, rangeArgument, rangeObject } from "../range/rangeTarget";

export const freezePanesType: ApiType<SheetModel> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (sheet, args, session) => freeze(sheet, integerArgument(args, 0, 1, lastRow, 1), 0, session),
    freezeColumns: (sheet, args, session) => freeze(sheet, 0, integerArgument(args, 0, 1, lastColumn, 1), session),
    freezeAt: (sheet, [argument], session) => {
      const block = typeof argument === "string" ? parseAddress(argument).block : rangeArgument(argument);
      if (!block) throw ApiError.invalidArgument();
      const rows = block.rows > lastRow ? 0 : block.row + block.rows;
      const columns = block.columns > lastColumn ? 0 : block.column + block.columns;
      freeze(sheet, rows, columns, session);
    },
    unfreeze: (sheet, _args, session) => freeze(sheet, 0, 0, session),
    getLocation: (sheet) => {
      const location = locationOf(sheet);
      if (!location) throw ApiError.itemNotFound();
      return location;
    },
    getLocationOrNullObject: locationOf,
  },
};

function freeze(sheet: SheetModel, rows: number, columns: number, session: ExcelSession): void {
  sheet.freeze = { rows, columns };
  sheet.changed.add("view");
  session.noteChange();
}

function locationOf(sheet: SheetModel): ReturnType<typeof rangeObject> | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return rangeObject(sheet, { row: 0, column: 0, rows: rows || lastRow + 1, columns: columns || lastColumn + 1 });
}
