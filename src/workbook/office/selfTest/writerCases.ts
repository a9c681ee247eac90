import type { CellsEdit } from "../../../layout/merge/edit";
import type { SheetPlan } from "../../../layout/sheetPlan";
import { readInventory } from "../readInventory";
import { readSheets } from "../readSheets";
import { writeEdits, type WriteTarget } from "../writeEdits";
import { scratchPlan } from "./scratchPlan";
import type { Probe, SelfTestCase } from "./selfTestCase";

/** The whole way that a build and a refresh go, over sheets of their own. */
export const writerCases: readonly SelfTestCase[] = [
  {
    feature: "Sheets made from a plan, found again and edited",
    members: [
      "WorksheetCollection.add", "Worksheet.activate", "Worksheet.position", "Worksheet.visibility", "WorksheetCustomPropertyCollection.add", "TableCollection.add",
      "NamedItemCollection.add", "ChartCollection.add", "Range.formulas", "Worksheet.getUsedRangeOrNullObject", "Workbook.tables", "Workbook.names",
    ],
    apiSet: "1.12",
    run: async (probe) => {
      const { context, stem } = probe;
      const { shown, hidden, target } = plansOf(probe);
      await writeEdits(context, [[shown, hidden].map((plan) => ({ kind: "addSheet", plan }))], target, () => undefined);
      const before = await readInventory(context);
      const made = await readSheets(context, [shown.id, hidden.id], before.worksheetIds);

      const edit: CellsEdit = { kind: "cells", sheet: shown.id, row: 0, column: 0, after: [["Changed", null]] };
      await writeEdits(context, [[edit]], target, () => undefined);
      const [edited] = await readSheets(context, [shown.id], before.worksheetIds);
      const table = made[0]?.tables[0];
      return [
        { what: "Sheets by their custom property", expected: [shown.id, hidden.id], was: before.inventory.sheets.filter((id) => [shown.id, hidden.id].includes(id)) },
        { what: "Tables of ours are not the user's", expected: [], was: before.inventory.tables.filter(({ name }) => name === `${stem}Items`) },
        { what: "Names", expected: [`${stem}Total`], was: before.inventory.takenNames.filter((name) => name === `${stem}Total`) },
        { what: "Range.formulas", expected: [["Title", `=SUM(${stem}Items[Amount])`], ["Link", ""]], was: made[0]?.cells.slice(0, 2).map((row) => row.slice(0, 2)) },
        { what: "Table", expected: [`${stem}Items`, 3, 0], was: [table?.id, table?.row, table?.column] },
        { what: "TableColumn.name", expected: ["Item", "Amount", "Key"], was: table?.headers },
        { what: "Table rows", expected: [["A", 1, "a"], ["B", 2, "b"]], was: table?.rows },
        { what: "Cells of a very hidden sheet", expected: [["kept"]], was: made[1]?.cells },
        { what: "Range.formulas after an edit", expected: [["Changed", `=SUM(${stem}Items[Amount])`]], was: edited?.cells.slice(0, 1).map((row) => row.slice(0, 2)) },
      ];
    },
  },
  {
    feature: "A name whose cells were deleted is made again",
    members: ["WorksheetCollection.add", "WorksheetCustomPropertyCollection.add", "Worksheet.delete", "NamedItem.formula", "NamedItem.delete", "NamedItemCollection.add"],
    apiSet: "1.12",
    run: async (probe) => {
      const { context, stem } = probe;
      const name = `${stem}Lost`;
      const planOf = (id: string): SheetPlan => scratchPlan({ id, names: [{ name, refersTo: { sheet: id, row: 0, column: 0, rows: 1, columns: 1 } }] });
      const targetOf = (id: string, lostNames: ReadonlySet<string>): WriteTarget =>
        ({ sheets: new Map([[id, probe.claimSheet("Self-Test Name")]]), lostNames });
      const first = targetOf(`${stem}First`, new Set());
      await writeEdits(context, [[{ kind: "addSheet", plan: planOf(`${stem}First`) }]], first, () => undefined);
      context.workbook.worksheets.getItem(first.sheets.get(`${stem}First`) ?? "").delete();
      await context.sync();
      const { lostNames } = await readInventory(context);
      const second = targetOf(`${stem}Second`, lostNames);
      await writeEdits(context, [[{ kind: "addSheet", plan: planOf(`${stem}Second`) }]], second, () => undefined);
      const found = context.workbook.names.getItemOrNullObject(name).load("formula");
      await context.sync();
      return [
        { what: "NamedItem.formula with #REF!", expected: true, was: lostNames.has(name) },
        { what: "NamedItem.formula", expected: `=${second.sheets.get(`${stem}Second`)}!$A$1`, was: found.isNullObject ? null : String(found.formula).replaceAll("'", "") },
      ];
    },
  },
];

/** A small plan with one of everything, and a very hidden sheet beside it. */
function plansOf(probe: Probe): { readonly shown: SheetPlan; readonly hidden: SheetPlan; readonly target: WriteTarget } {
  const { stem } = probe;
  const id = `${stem}Shown`;
  const cells = (row: number, column: number, rows: number): SheetPlan["names"][number]["refersTo"] => ({ sheet: id, row, column, rows, columns: 1 });
  const shown = scratchPlan({
    id,
    columnWidths: [20, 12, 0],
    rowHeights: [{ row: 0, height: 26 }],
    areas: [{ id: "head", row: 0, column: 0, owner: "addin", cells: [["Title", { formula: `SUM(${stem}Items[Amount])` }]] }],
    tables: [{
      id: `${stem}Items`, row: 3, column: 0, columns: [{ header: "Item", owner: "addin" }, { header: "Amount", owner: "user" }],
      rows: [{ key: "a", cells: ["A", 1] }, { key: "b", cells: ["B", 2] }],
    }],
    formats: [{ range: cells(0, 0, 1), format: { font: { bold: true }, borders: { bottom: "#242424" } } }],
    conditionalFormats: [{ kind: "formula", range: cells(4, 1, 2), formula: "=$B5>1", fill: "#C7DDEE" }],
    validations: [{ kind: "decimal", range: cells(4, 1, 2), min: 0, max: 10 }],
    charts: [{
      id: "chart", name: `${stem}Shown chart`, titleCell: cells(0, 0, 1), categories: cells(4, 0, 2),
      series: [{ name: "Amount", values: cells(4, 1, 2), color: "#0F548C", weight: 2.25, markLast: "value" }],
      place: { row: 8, column: 0, rows: 8, columns: 3 }, numberFormat: "0",
    }],
    names: [{ name: `${stem}Total`, refersTo: cells(0, 1, 1) }],
    links: [{ row: 1, column: 0, sheet: id, text: "Link" }],
    freeze: { rows: 1, columns: 0 },
    page: { orientation: "landscape", printArea: { row: 0, column: 0, rows: 16, columns: 3 }, fitToPagesTall: 1, footerLeft: "Self-test" },
  });
  const hidden = scratchPlan({
    id: `${stem}Hidden`, visibility: "veryHidden", areas: [{ id: "kept", row: 0, column: 0, owner: "addin", cells: [["kept"]] }],
  });
  const sheets = new Map([[shown.id, probe.claimSheet("Self-Test Plan")], [hidden.id, probe.claimSheet("Self-Test Hidden")]]);
  return { shown, hidden, target: { sheets, lostNames: new Set() } };
}
