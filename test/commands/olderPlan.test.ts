import { columnLetters } from "../../src/domain/table/cellName";
import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { readPresent } from "../../src/commands/readPresent";
import { takeBack } from "../../src/commands/takeBack";
import { planSheetId, planTableId } from "../../src/layout/plan/planTable";
import { planSheets } from "../../src/layout/planSheets";
import type { SheetPlan, TablePlan } from "../../src/layout/sheetPlan";
import { planRun } from "../../src/layout/store/planRun";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { today } from "../cli/settings";
import { card, context } from "../layout/fixture/scorecardFixture";
import { cellsOfBook } from "./cellsOfBook";

const plans = planSheets(card, context);
const isNew = (header: string): boolean => /^\d+$|^(Then → now|Phase number|Timing|Phase mark|Bar|Review)$/.test(header);

/** Characters. */
const olderWidth = 9;

/** The sheets as an earlier version made them: fewer columns of the plan, and weeks right of it that are no part of the table. */
const olderPlans = plans.map((plan): SheetPlan => {
  if (plan.id !== planSheetId) return plan;
  const kept = plan.tables.flatMap(({ columns }) => columns.flatMap(({ header }, index) => (isNew(header) ? [] : [index])));
  const tables = plan.tables.map((table): TablePlan => ({
    ...table, columns: kept.flatMap((index) => table.columns[index] ?? []), rows: table.rows.map((row) => ({ ...row, cells: kept.map((index) => plainOf(row.cells[index])) })),
  }));
  const right = kept.length + 1;
  return {
    ...plan, tables, formats: [], conditionalFormats: [], columnWidths: [...kept.map(() => olderWidth), 0],
    page: plan.page && { ...plan.page, printArea: { row: 0, column: 0, rows: 10 + (tables[0]?.rows.length ?? 0), columns: right + 3 } },
    areas: [...plan.areas.filter(({ id }) => id === "head" || id.startsWith("start")), { id: "weeks", row: 8, column: right, owner: "addin", cells: [["Nov", null, "Dec"], [1, 8, 15]] }],
  };
});
/** What does not read a column that is not there. */
function plainOf(value: TablePlan["rows"][number]["cells"][number] | undefined): TablePlan["rows"][number]["cells"][number] {
  return typeof value === "object" && value !== null && !value.formula.startsWith("=Plan_Start") ? "as it was" : value ?? null;
}

const settlement = { kept: new Set<string>(), taken: new Set<string>() };

async function write(planned: readonly SheetPlan[]): Promise<number> {
  const workbook = new OfficeWorkbook();
  const inventory = await workbook.readInventory();
  const { steps } = planRun(planned, { state: "{}", history: "" }, await readPresent(workbook, inventory), settlement, inventory.sheetNames);
  await workbook.write(steps, () => undefined);
  return steps.flat().length;
}

function planSheet(host: ExcelHost) {
  const sheet = host.workbook.sheets.find(({ name }) => name === "90-Day Plan");
  const table = sheet?.tables.find(({ name }) => name === planTableId);
  if (!sheet || !table) throw new Error("no plan");
  host.settle();
  const value = (row: number, header: string) => sheet.getValue(table.range.row + 1 + row, table.range.column + table.columns.findIndex(({ name }) => name === header));
  return { sheet, headers: table.columns.map(({ name }) => name), value };
}

it("brings a plan that an earlier version made to the columns of this one, and back", async () => {
  const host = createHost({ workbook: newWorkbook().model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  await write(olderPlans);
  const older = planSheet(host);
  expect(older.headers.filter(isNew)).toEqual([]);
  expect(older.sheet.getValue(9, older.headers.length + 1)).toBe(8);
  host.user.type(older.sheet.id, [{ row: 10, column: older.headers.indexOf("Status"), text: "done" }]);
  const before = cellsOfBook(host.workbook, { store: false });

  expect(await write(plans)).toBeGreaterThan(0);
  const now = planSheet(host);
  expect(now.headers).toEqual([...older.headers, ...plans.flatMap(({ tables }) => tables.filter(({ id }) => id === planTableId)).flatMap(({ columns }) => columns.map(({ header }) => header)).filter(isNew)]);
  expect([now.value(0, "Status"), now.value(0, "Timing"), now.value(0, "Phase number"), now.value(0, "Bar")]).toEqual(["done", "no evidence", 1, "✓"]);
  expect(now.sheet.conditionalFormats.some(({ range }) => range.column === now.headers.indexOf("1") && range.columns === 13)).toBe(true);
  expect(now.sheet.columnInfos.get(now.headers.indexOf("Timing"))?.hidden).toBe(true);
  expect(await write(plans)).toBe(0);

  await takeBack(new OfficeWorkbook(), () => undefined);
  expect(planSheet(host).headers).toEqual(older.headers);
  expect(cellsOfBook(host.workbook, { store: false })).toEqual(before);
});

const printAreaOf = ({ workbook }: ExcelHost): string | undefined => workbook.names.find(({ name, sheet }) => name === "_xlnm.Print_Area" && sheet?.name === "90-Day Plan")?.refersTo;

it("gives it this version's widths and print area where the user left those of the earlier one", async () => {
  const host = createHost({ workbook: newWorkbook().model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  await write(olderPlans);
  const { sheet, headers } = planSheet(host);
  const [item, evidence] = [headers.indexOf("Item"), headers.indexOf("Evidence")];
  const widthOf = (column: number): number => Math.round(sheet.columnInfos.get(column)?.width ?? NaN);
  sheet.columnInfos.set(evidence, { width: 40 });
  const [before, older] = [printAreaOf(host), widthOf(item)];
  await write(plans);
  expect([widthOf(item), widthOf(evidence)]).toEqual([38, 40]);
  expect(printAreaOf(host)).toBe(`'90-Day Plan'!$A:$${columnLetters(planSheet(host).headers.indexOf("Then → now"))}`);
  await takeBack(new OfficeWorkbook(), () => undefined);
  expect([widthOf(item), widthOf(evidence), printAreaOf(host)]).toEqual([older, 40, before]);
});

it("leaves a print area to the user who set it", async () => {
  const host = createHost({ workbook: newWorkbook().model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  await write(olderPlans);
  const name = host.workbook.names.find((one) => one.name === "_xlnm.Print_Area" && one.sheet?.name === "90-Day Plan");
  if (name) name.refersTo = "'90-Day Plan'!$A$1:$C$12";
  await write(plans);
  expect(printAreaOf(host)).toBe("'90-Day Plan'!$A$1:$C$12");
});

it("leaves the columns out where the user wrote beside the table", async () => {
  const host = createHost({ workbook: newWorkbook().model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  await write(olderPlans);
  const { sheet, headers } = planSheet(host);
  host.user.type(sheet.id, [{ row: 12, column: headers.length + 3, text: "mine" }]);
  await write(plans);
  expect(planSheet(host).headers).toEqual(headers);
  expect(await write(plans)).toBe(0);
});
