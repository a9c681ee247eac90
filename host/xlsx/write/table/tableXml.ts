import type { SheetModel, TableColumnModel, TableModel } from "../../../model/sheetModel";
import { autoFilterXml } from "../filter/filterXml";
import { namespaces } from "../parts/partKinds";
import { blockAddress } from "../sheet/addresses";
import { fileFormula } from "../formula/fileFormula";
import { escapeAttribute, escapeXml, escapeXstring } from "../xml/escapeXml";
import { savedColumns } from "./savedColumns";

/** The part of a table. */
export function tableXml(sheet: SheetModel, table: TableModel, id: number): string {
  const name = escapeAttribute(table.name);
  const rows = `${table.hasHeader ? "" : ' headerRowCount="0"'}${table.hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}`;
  const columns = savedColumns(sheet, table).map((column) => tableColumnXml(column, sheet, table)).join("");
  return (
    `<table xmlns="${namespaces.main}" id="${id}" name="${name}" displayName="${name}" ref="${blockAddress(table.range)}"${rows}>` +
    (table.showFilterButton && table.hasHeader ? autoFilterXml(filterAddress(table), table.filters) : "") +
    `<tableColumns count="${table.columns.length}">${columns}</tableColumns>${tableStyleXml(table)}</table>`
  );
}

export function tableColumnXml({ id, name, formula }: TableColumnModel, sheet: SheetModel, table: TableModel): string {
  const start = `<tableColumn id="${id}" name="${columnNameText(name)}"`;
  return formula === undefined ? `${start}/>` : `${start}>${columnFormulaXml(formula, sheet, table)}</tableColumn>`;
}

/** What fills a column, which gives its rows that are added the same formula. */
export function columnFormulaXml(formula: string, { workbook }: SheetModel, table: TableModel): string {
  return `<calculatedColumnFormula>${escapeXml(fileFormula(formula, table, workbook.customFunctions))}</calculatedColumnFormula>`;
}

/** A line break in a column's name is written as Excel does, as an escape. */
function columnNameText(name: string): string {
  return escapeXstring(name).replaceAll("\n", "_x000a_");
}

/** Filters do not reach over the totals. */
export function filterAddress({ range, hasTotals }: TableModel): string {
  return blockAddress({ ...range, rows: range.rows - (hasTotals ? 1 : 0) });
}

export function tableStyleXml({ style, showBandedRows }: TableModel): string {
  const name = style === null ? "" : ` name="${escapeAttribute(style)}"`;
  return `<tableStyleInfo${name} showFirstColumn="0" showLastColumn="0" showRowStripes="${showBandedRows ? 1 : 0}" showColumnStripes="0"/>`;
}
