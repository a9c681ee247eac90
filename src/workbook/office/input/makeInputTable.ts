import { inputHeaderRow, type InputColumn, type InputTable } from "../../../layout/input/inputTable";
import { colors } from "../../../layout/styles";
import { cellText } from "../cellText";
import { setColumnWidth, setFormat } from "../writeFormats";
import { rowListKey } from "../rows/rowListKey";
import { sampleKey, sampleMark } from "./sampleMark";

/** Longest title that Excel shows over the note on a cell. */
const longestTitle = 32;

/** Queues the making of a table on a new sheet: everything but its rows. */
export function makeInputTable(sheet: Excel.Worksheet, { table: wanted, note, columns, rowCount, isSample, rowsBehind }: InputTable, name: string): void {
  const rows = Math.max(rowCount, 1);
  if (isSample) sheet.customProperties.add(sampleKey, sampleMark(wanted, name));
  if (rowsBehind !== undefined) sheet.customProperties.add(rowListKey, rowsBehind);
  const top = sheet.getRange("A1");
  top.values = [[cellText(note)]];
  setFormat(top, { font: { italic: true, color: colors.grey } });
  const cells = sheet.getRangeByIndexes(inputHeaderRow, 0, rows + 1, columns.length);
  cells.getRow(0).values = [columns.map(({ header }) => cellText(header))];
  const table = sheet.tables.add(cells, true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  columns.forEach((column, index) => {
    setColumnWidth(sheet, index, column.width);
    setColumn(sheet.getRangeByIndexes(inputHeaderRow + 1, index, rows, 1), column);
  });
  sheet.freezePanes.freezeRows(inputHeaderRow + 1);
}

/** What holds for a column's body cells, and for those that the table grows by. */
function setColumn(body: Excel.Range, { header, numberFormat, choices, meaning }: InputColumn): void {
  if (numberFormat !== undefined) setFormat(body, { numberFormat });
  const { dataValidation } = body;
  if (choices !== undefined) {
    dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
    dataValidation.errorAlert = { showAlert: false, style: Excel.DataValidationAlertStyle.stop, title: "", message: "" };
  }
  if (meaning !== undefined) dataValidation.prompt = { showPrompt: true, title: header.slice(0, longestTitle), message: meaning };
}
