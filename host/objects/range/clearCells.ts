import { CellKind } from "../../model/cells";
import type { CellBlock, SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import type { ExcelSession } from "../../protocol/excelSession";
import { oneOf } from "../arguments";
import { syncHeaders } from "../table/headerCells";
import { intersection } from "../../model/cellBlocks";
import { takeSpillBack } from "../../calc/spill";
import { lastRow, type RangeTarget } from "./rangeTarget";
import { restyle, usedBlock } from "./cellStyle";
import { setHyperlink } from "./hyperlinks";

/** Range.clear: contents, formats, or both; or links alone, whose texts and looks stay. */
export function clearCells(target: RangeTarget, args: readonly unknown[], session: ExcelSession): null {
  const { sheet } = target;
  session.requireWritable(sheet);
  const what = oneOf(args[0] ?? "All", ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"]);
  if (what === "RemoveHyperlinks") throw ApiError.notImplemented(`Range.clear("${what}")`);
  if (what === "Hyperlinks") {
    setHyperlink(target, null, session);
    return null;
  }
  if (what !== "Formats") session.edit(target, () => clearContents(sheet, target));
  if (what !== "Contents") {
    const plain = sheet.workbook.styles.get(0);
    restyle(sheet, target, () => plain);
    removeWithin(sheet.conditionalFormats, target, sheet, "conditionalFormats");
  }
  session.noteChange();
  return null;
}

function clearContents(sheet: SheetModel, target: CellBlock): void {
  const used = usedBlock(sheet, true);
  const block = used && intersection(target, used);
  if (!block) return;
  for (let column = block.column; column < block.column + block.columns; column++) {
    const store = sheet.columns.get(column);
    if (!store) continue;
    for (let row = block.row; row < Math.min(block.row + block.rows, store.length, lastRow + 1); row++) {
      const key = row * 16384 + column;
      const formula = sheet.formulas.get(key);
      if (store.kinds[row] === CellKind.blank && !formula) continue;
      store.set(row, CellKind.blank, 0);
      if (formula) takeSpillBack(sheet, formula);
      sheet.formulas.delete(key);
      sheet.changedCells.add(key);
    }
  }
  sheet.changed.add("cells");
  for (const table of sheet.tables) {
    if (table.hasHeader && intersection(block, { ...table.range, rows: 1 })) syncHeaders(sheet, table);
  }
}

/** Removes what lies wholly in a block. */
export function removeWithin<Entry extends { readonly range: CellBlock }>(
  entries: Entry[], block: CellBlock, sheet: SheetModel, part: "conditionalFormats" | "validations",
): void {
  const kept = entries.filter(({ range }) => {
    const common = intersection(range, block);
    return !common || common.rows < range.rows || common.columns < range.columns;
  });
  if (kept.length === entries.length) return;
  entries.splice(0, entries.length, ...kept);
  sheet.changed.add(part);
}
