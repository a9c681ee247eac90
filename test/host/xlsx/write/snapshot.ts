import type { SheetModel } from "../../../../host/model/sheetModel";
import type { WorkbookModel } from "../../../../host/model/workbookModel";
import { isWritten, styleOf } from "../../../../host/xlsx/write/sheet/cellXml";
import { blockAddress, cellAddress } from "../../../../host/xlsx/write/sheet/addresses";

/** All that a model says, as plain data in a fixed order: two workbooks that say the same have equal snapshots. */
export function snapshot(model: WorkbookModel): object {
  return {
    sheets: model.sheets.map(sheetSnapshot),
    names: model.names
      .map(({ name, refersTo, sheet, hidden }) => [name.replace("_xlnm.", ""), refersTo, sheet?.name ?? null, hidden])
      .sort((a, b) => String(a).localeCompare(String(b))),
    active: model.sheets[model.activeSheet]?.name,
    date1904: model.date1904,
  };
}

function sheetSnapshot(sheet: SheetModel): object {
  const columnInfos = [...sheet.columnInfos];
  return {
    name: sheet.name, visibility: sheet.visibility, tabColor: sheet.tabColor, gridlines: sheet.showGridlines, headings: sheet.showHeadings, freeze: sheet.freeze,
    cells: cellsOf(sheet),
    columns: columnInfos.filter(([, info]) => info.hidden || info.width !== undefined || info.style).map(([column, info]) => [column, info.hidden === true, info.hidden ? null : info.width, info.style ?? 0]).sort(byFirst),
    rows: [...sheet.rowInfos].filter(([, info]) => info.hidden || info.height !== undefined).map(([row, info]) => [row, info.height, info.hidden === true]).sort(byFirst),
    merges: sheet.merges.map(blockAddress).sort(),
    tables: sheet.tables.map(({ id: _, ...table }) => ({ ...table, columns: table.columns.map(({ name }) => name) })),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _, rule, ...format }) => JSON.stringify([blockAddress(format.range), rule, format.font, format.fill])).sort(),
    validations: sheet.validations.map(({ range, ...rule }) => [blockAddress(range), rule]).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    hyperlinks: [...sheet.hyperlinks].sort((a, b) => a.row - b.row || a.column - b.column),
    customProperties: [...sheet.customProperties].sort(),
    page: sheet.page, isProtected: sheet.isProtected,
    charts: sheet.charts.map(({ name, place, series, title }) => ({ name, place, title: title.formula ?? title.text, series: series.map((one) => [one.name, one.values, one.categories, one.axisGroup, one.lineStyle]) })),
  };
}

function cellsOf(sheet: SheetModel): object {
  const cells: Record<string, unknown> = {};
  const rows = Math.max(0, ...[...sheet.columns.values()].map(({ length }) => length), ...[...sheet.formulas.keys()].map((key) => Math.floor(key / 16384) + 1));
  const columns = new Set([...sheet.columns.keys(), ...[...sheet.formulas.keys()].map((key) => key % 16384)]);
  for (let row = 0; row < rows; row++) {
    for (const column of [...columns].sort((a, b) => a - b)) {
      if (!isWritten(sheet, row, column)) continue;
      const style = sheet.workbook.styles.get(styleOf(sheet, row, column));
      cells[cellAddress(row, column)] = [sheet.getValue(row, column), sheet.formulas.get(row * 16384 + column)?.text ?? null, JSON.stringify(style)];
    }
  }
  return cells;
}

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return Number(a[0]) - Number(b[0]);
}
