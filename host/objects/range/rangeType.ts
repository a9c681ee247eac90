import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { booleanValue } from "../arguments";
import { blockAddress, sheetPrefix } from "./address";
import { cellProperties } from "./cellProperties";
import { styleIndex } from "./cellStyle";
import { clearCells } from "./clearCells";
import { hyperlinkOf, setHyperlink } from "./hyperlinks";
import { columnsHidden, hideColumns, hideRows, rowsHidden } from "./hiddenLines";
import { setNumberFormat } from "./numberFormats";
import { deleteRows, insertRows } from "./rangeLines";
import { rangePlaces } from "./rangePlaces";
import { intersection } from "../../model/cellBlocks";
import { lastColumn, lastRow, isUnbounded, type RangeTarget } from "./rangeTarget";
import { cellText, readBlock, valueType, wireFormula, wireValue } from "./readCells";
import { selectCells } from "./selectCells";
import { specialCells } from "./specialCells";
import { writeCells } from "./writeCells";

export const rangeType: ApiType<RangeTarget> = {
  name: "Range",
  isReference: true,
  check: ({ sheet }) => {
    if (!sheet.workbook.sheets.includes(sheet)) throw ApiError.itemNotFound("The worksheet is gone.");
  },
  scalars: {
    address: { get: (range) => sheetPrefix(range.sheet.name) + blockAddress(range) },
    rowIndex: { get: ({ row }) => row },
    columnIndex: { get: ({ column }) => column },
    rowCount: { get: ({ rows }) => rows },
    columnCount: { get: ({ columns }) => columns },
    cellCount: { get: ({ rows, columns }) => (rows * columns > 2_147_483_647 ? -1 : rows * columns) },
    isEntireColumn: { get: ({ rows }) => rows > lastRow },
    isEntireRow: { get: ({ columns }) => columns > lastColumn },
    values: {
      get: (range, session) => {
        if (!isUnbounded(range)) session.settle();
        return readBlock(range, (row, column) => wireValue(range.sheet, row, column));
      },
      set: writeCells,
    },
    formulas: { get: (range) => readBlock(range, (row, column) => wireFormula(range.sheet, row, column)), set: writeCells },
    text: {
      get: (range, session) => {
        session.settle();
        return readBlock(range, (row, column) => cellText(range.sheet, row, column));
      },
    },
    valueTypes: {
      get: (range, session) => {
        session.settle();
        return readBlock(range, (row, column) => valueType(range.sheet, row, column));
      },
    },
    numberFormat: {
      get: (range) => readBlock(range, (row, column) => range.sheet.workbook.styles.get(styleIndex(range.sheet, row, column)).numberFormat),
      set: setNumberFormat,
    },
    rowHidden: { get: rowsHidden, set: (range, value, session) => hideRows(range, booleanValue(value), session) },
    columnHidden: { get: columnsHidden, set: (range, value, session) => hideColumns(range, booleanValue(value), session) },
    hyperlink: { get: hyperlinkOf, set: setHyperlink },
  },
  objects: {
    worksheet: ({ sheet }) => new ApiObject("Worksheet", sheet),
    format: (range) => new ApiObject("RangeFormat", range),
    conditionalFormats: (range) => new ApiObject("ConditionalFormatCollection", range),
    dataValidation: (range) => new ApiObject("DataValidation", range),
  },
  methods: {
    ...rangePlaces,
    clear: clearCells,
    getCellProperties: cellProperties,
    getSpecialCellsOrNullObject: specialCells,
    insert: insertRows,
    delete: deleteRows,
    select: (range, _args, session) => selectCells(range, session),
    getTables: (range, args) => {
      const whole = args[0] === true;
      const touching = range.sheet.tables.filter((table) => {
        const common = intersection(table.range, range);
        return common && (!whole || (common.rows === table.range.rows && common.columns === table.range.columns));
      });
      return new ApiObject("TableScopedCollection", touching.map((table) => ({ sheet: range.sheet, table })));
    },
    // The library asks before it cuts a big block in pieces.
    _ValidateArraySize: ({ rows, columns }, [wantedRows, wantedColumns]) => {
      if (wantedRows !== rows || wantedColumns !== columns) throw ApiError.invalidArgument(`The array is not ${rows} × ${columns}.`);
      return null;
    },
  },
};
