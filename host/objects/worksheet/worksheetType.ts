import { EventNumber } from "../../events/eventRegistrations";
import type { SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { booleanValue, colorValue, integerArgument, numberValue, oneOf, textValue } from "../arguments";
import { eventMethods } from "../eventMethods";
import { filterObject } from "../filter/filterTarget";
import { findName } from "../names/findName";
import { parseAddress } from "../range/address";
import { usedBlock } from "../range/cellStyle";
import { lastColumn, lastRow, rangeObject } from "../range/rangeTarget";
import { activateSheet } from "./activateSheet";
import { renameSheet } from "./renameSheet";
import { deleteSheet, setPosition, setVisibility } from "./sheetOrder";

export const worksheetType: ApiType<SheetModel> = {
  name: "Worksheet",
  idOf: ({ id }) => id,
  wireNames: { gridlines: "showGridlines", headings: "showHeadings" },
  check: (sheet) => {
    if (!sheet.workbook.sheets.includes(sheet)) throw ApiError.itemNotFound("The worksheet is gone.");
  },
  scalars: {
    id: { get: ({ id }) => id },
    name: { get: ({ name }) => name, set: (sheet, value, session) => renameSheet(sheet, textValue(value), session) },
    position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, value, session) => setPosition(sheet, numberValue(value, 0, sheet.workbook.sheets.length - 1), session),
    },
    visibility: {
      get: ({ visibility }) => visibility.charAt(0).toUpperCase() + visibility.slice(1),
      set: (sheet, value, session) => setVisibility(sheet, oneOf(value, ["visible", "hidden", "veryHidden"]), session),
    },
    tabColor: {
      get: ({ tabColor }) => tabColor ?? "",
      set: (sheet, value, session) => {
        sheet.tabColor = value === "" ? null : colorValue(value);
        sheet.changed.add("tabColor");
        session.noteChange();
      },
    },
    showGridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value, session) => {
        sheet.showGridlines = booleanValue(value);
        sheet.changed.add("view");
        session.noteChange();
      },
    },
    showHeadings: {
      get: ({ showHeadings }) => showHeadings,
      set: (sheet, value, session) => {
        sheet.showHeadings = booleanValue(value);
        sheet.changed.add("view");
        session.noteChange();
      },
    },
  },
  objects: {
    tables: (sheet) => new ApiObject("TableCollection", { workbook: sheet.workbook, sheet }),
    names: (sheet) => new ApiObject("NamedItemCollection", { workbook: sheet.workbook, sheet }),
    charts: (sheet) => new ApiObject("ChartCollection", sheet),
    customProperties: (sheet) => new ApiObject("WorksheetCustomPropertyCollection", sheet),
    autoFilter: (sheet) => filterObject({ sheet, table: null }),
    freezePanes: (sheet) => new ApiObject("WorksheetFreezePanes", sheet),
    pageLayout: (sheet) => new ApiObject("PageLayout", sheet),
    protection: (sheet) => new ApiObject("WorksheetProtection", sheet),
  },
  methods: {
    activate: (sheet, _args, session) => activateSheet(sheet, session),
    ...eventMethods<SheetModel>(
      {
        DataChanged: EventNumber.sheetChanged, Activated: EventNumber.sheetActivated, Deactivated: EventNumber.sheetDeactivated,
        SelectionChanged: EventNumber.sheetSelectionChanged,
      },
      ({ id }) => id,
    ),
    calculate: (_sheet, _args, session) => session.settle(),
    delete: (sheet, _args, session) => deleteSheet(sheet, session),
    getRange: (sheet, args) => rangeAt(sheet, args[0]),
    getRangeByIndexes: (sheet, args) =>
      rangeObject(sheet, {
        row: integerArgument(args, 0, 0, lastRow), column: integerArgument(args, 1, 0, lastColumn),
        rows: integerArgument(args, 2, 1, lastRow + 1), columns: integerArgument(args, 3, 1, lastColumn + 1),
      }),
    getCell: (sheet, args) =>
      rangeObject(sheet, { row: integerArgument(args, 0, 0, lastRow), column: integerArgument(args, 1, 0, lastColumn), rows: 1, columns: 1 }),
    getUsedRange: (sheet, args) => rangeObject(sheet, usedBlock(sheet, args[0] === true) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (sheet, args) => {
      const block = usedBlock(sheet, args[0] === true);
      return block && rangeObject(sheet, block);
    },
  },
};

/** By address, by the name of a range, or without either the whole sheet. */
function rangeAt(sheet: SheetModel, argument: unknown): ApiObject {
  if (argument === undefined || argument === null || argument === "") {
    return rangeObject(sheet, { row: 0, column: 0, rows: lastRow + 1, columns: lastColumn + 1 });
  }
  const address = parseAddress(textValue(argument));
  if (address.sheet !== null && address.sheet.toLowerCase() !== sheet.name.toLowerCase()) throw ApiError.invalidArgument();
  if (address.block) return rangeObject(sheet, address.block);
  const named = findName(sheet.workbook, sheet, address.rest);
  const table = sheet.tables.find(({ name }) => name.toLowerCase() === address.rest.toLowerCase());
  if (table) {
    const header = table.hasHeader ? 1 : 0;
    return rangeObject(sheet, { ...table.range, row: table.range.row + header, rows: table.range.rows - header - (table.hasTotals ? 1 : 0) });
  }
  if (!named || named.sheet !== sheet) throw ApiError.invalidArgument(`"${address.rest}" is no range of "${sheet.name}".`);
  return rangeObject(sheet, named.block);
}
