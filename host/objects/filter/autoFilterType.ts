import type { ColumnFilter } from "../../model/autoFilter";
import type { CellBlock, SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import type { ApiType } from "../../protocol/apiType";
import type { ExcelSession } from "../../protocol/excelSession";
import { integerArgument } from "../arguments";
import { blockAddress, parseAddress, sheetPrefix } from "../range/address";
import { rangeArgument, rangeObject } from "../range/rangeTarget";
import { applyFilters } from "./applyFilters";
import { criteriaOf, parseCriteria } from "./filterCriteria";
import { columnFilters, filterBlock, setColumnFilters, type FilterTarget } from "./filterTarget";

export const autoFilterType: ApiType<FilterTarget> = {
  name: "AutoFilter",
  scalars: {
    enabled: { get: (target) => filterBlock(target) !== null },
    isDataFiltered: { get: (target) => columnFilters(target).length > 0 },
    // One entry per column, whether it is filtered or not.
    criteria: {
      get: (target) => Array.from({ length: filterBlock(target)?.columns ?? 0 }, (_, column) => criteriaOf(filterOf(target, column)?.criterion ?? null)),
    },
  },
  methods: {
    getRange: (target) => {
      const block = filterBlock(target);
      if (!block) throw ApiError.itemNotFound();
      return rangeObject(target.sheet, block);
    },
    getRangeOrNullObject: (target) => {
      const block = filterBlock(target);
      return block && rangeObject(target.sheet, block);
    },
    apply: (target, args, session) => {
      const block = blockOf(target.sheet, args[0]);
      const column = isGiven(args[1]) ? integerArgument(args, 1, 0, block.columns - 1) : null;
      // Criteria that are left out let everything of the column through.
      const added = column !== null && isGiven(args[2]) ? [{ column, criterion: parseCriteria(args[2]) }] : [];
      session.requireWritable(target.sheet);
      turnOn(target, block);
      const others = columnFilters(target).filter((filter) => filter.column !== column);
      filterBy(target, [...others, ...added].sort((a, b) => a.column - b.column), session);
    },
    clearColumnCriteria: (target, args, session) => {
      const column = integerArgument(args, 0, 0, (filterBlock(target)?.columns ?? 0) - 1);
      filterBy(target, columnFilters(target).filter((filter) => filter.column !== column), session);
    },
    clearCriteria: (target, _args, session) => filterBy(target, [], session),
    reapply: (target, _args, session) => applyFilters(target, session),
    remove: (target, _args, session) => {
      filterBy(target, [], session);
      if (target.table) target.table.showFilterButton = false;
      else removeSheetFilter(target.sheet);
    },
  },
};

function filterOf(target: FilterTarget, column: number): ColumnFilter | undefined {
  return columnFilters(target).find((filter) => filter.column === column);
}

function isGiven(argument: unknown): boolean {
  return argument !== undefined && argument !== null;
}

function blockOf(sheet: SheetModel, argument: unknown): CellBlock {
  const cells = typeof argument === "string" ? { ...parseAddress(argument).block, sheet } : rangeArgument(argument);
  const { row, column, rows, columns } = cells;
  if (cells.sheet !== sheet || row === undefined || column === undefined || rows === undefined || columns === undefined) throw ApiError.invalidArgument();
  return { row, column, rows, columns };
}

/** Excel's own name for the cells that a sheet's filter covers, as it stands in a file. */
const filterName = "_xlnm._FilterDatabase";

function turnOn({ sheet, table }: FilterTarget, block: CellBlock): void {
  if (table) {
    table.showFilterButton = true;
    return;
  }
  if (sheet.autoFilter && blockAddress(sheet.autoFilter.range) === blockAddress(block)) return;
  removeSheetFilter(sheet);
  sheet.autoFilter = { range: block, columns: [] };
  sheet.workbook.names.push({ name: filterName, refersTo: sheetPrefix(sheet.name) + blockAddress(block, "$"), sheet, hidden: true });
}

function removeSheetFilter(sheet: SheetModel): void {
  const { names } = sheet.workbook;
  const index = names.findIndex((entry) => entry.sheet === sheet && entry.name === filterName);
  if (index >= 0) names.splice(index, 1);
  sheet.autoFilter = null;
  sheet.changed.add("autoFilter");
}

/** Hides the rows that any of the criteria does not let through, and no others. */
function filterBy(target: FilterTarget, columns: readonly ColumnFilter[], session: ExcelSession): void {
  session.requireWritable(target.sheet);
  setColumnFilters(target, columns, session);
  applyFilters(target, session);
}
