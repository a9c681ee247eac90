import { createHost, type ExcelHost } from "../../host/createHost";
import type { SheetModel } from "../../host/model/sheetModel";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { readPresent } from "../../src/commands/readPresent";
import { takeBack } from "../../src/commands/takeBack";
import { withGoingNoted } from "../../src/commands/withGoingNoted";
import type { TeamComparison } from "../../src/domain/insights/teamComparison";
import { planSheets } from "../../src/layout/planSheets";
import type { SheetPlan } from "../../src/layout/sheetPlan";
import { planRun } from "../../src/layout/store/planRun";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { card, context } from "../layout/fixture/scorecardFixture";
import { comparisonOf } from "../layout/fixture/teamsFixture";
import { cellsOfBook } from "./cellsOfBook";
import { sortTable } from "./userEdits/sortTable";

const all = comparisonOf(card);
const plansWith = (comparison: TeamComparison): readonly SheetPlan[] => planSheets(card, { ...context, comparison });
const plansWithout = (gone: string): readonly SheetPlan[] => plansWith({
  ...all, teams: all.teams.filter((team) => team !== gone),
  indicators: all.indicators.map((indicator) => ({ ...indicator, standings: indicator.standings.filter(({ team }) => team !== gone) })),
  mix: all.mix && { ...all.mix, figures: all.mix.figures.map((figure) => ({ ...figure, values: figure.values.filter(({ team }) => team !== gone) })) },
});
const withoutBilling = plansWithout("Billing");
const withoutCare = plansWithout("Care");
const withBilling = plansWith(all);

async function write(plans: readonly SheetPlan[]): Promise<number> {
  const workbook = new OfficeWorkbook();
  const inventory = await workbook.readInventory();
  const present = await readPresent(workbook, inventory);
  const run = planRun(plans, { state: "{}", history: "" }, present, { kept: new Set(), taken: new Set() }, inventory.sheetNames);
  const { steps } = await withGoingNoted(workbook, run, present);
  await workbook.write(steps, () => undefined);
  return steps.flat().length;
}

/** Row 8 of the Teams sheet, Care's: painted, pointed at, with something typed beside it, and under a chart of the user's own. */
async function usedBook(plans: readonly SheetPlan[], row: number): Promise<ExcelHost> {
  const host = createHost({ workbook: newWorkbook().model, calc: { recalculate: () => ({ computed: 0, left: [] }) } });
  await connectOffice(host);
  await write(plans);
  await Excel.run(async (excel) => {
    const teams = excel.workbook.worksheets.getItem("Teams");
    teams.getRange(`A${row}:C${row}`).format.fill.color = "#FFCC00";
    teams.getRange(`B${row}`).numberFormat = [["0.000"]];
    teams.getRange(`AZ${row}`).values = [["about Care"]];
    teams.getRange(`A${row}`).format.rowHeight = 41;
    teams.charts.add("Line", teams.getRange(`B6:B${row}`), "Columns").name = "mine";
    excel.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").formulas = [[`=Teams!B${row}`, `=SUM(Teams!$B$6:$B$${row})`]];
    await excel.sync();
  });
  return host;
}

function sheetNamed(wanted: string, { workbook }: ExcelHost): SheetModel {
  const sheet = workbook.sheets.find(({ name }) => name === wanted);
  if (!sheet) throw new Error(`no sheet ${wanted}`);
  return sheet;
}

/** What the user made, wherever it stands: the painted cells, the words beside, what points there, and the row of each. */
function usersOf(host: ExcelHost): unknown {
  const teams = sheetNamed("Teams", host);
  const own = sheetNamed("Sheet1", host);
  const rows = [5, 6, 7, 8];
  const styleAt = (row: number, column: number) => host.workbook.styles.get(teams.columns.get(column)?.styles[row] ?? 0);
  return {
    names: rows.map((row) => teams.getValue(row, 0)),
    painted: rows.flatMap((row) => [0, 1, 2, 3].flatMap((column) => (styleAt(row, column).fill === "#FFCC00" ? [`${row},${column}`] : []))),
    format: rows.filter((row) => styleAt(row, 1).numberFormat === "0.000"),
    beside: rows.filter((row) => teams.getValue(row, 51) === "about Care"),
    heights: rows.filter((row) => teams.rowInfos.get(row)?.height === 41),
    chart: teams.charts.find(({ name }) => name === "mine")?.series[0]?.values,
    pointers: [own.formulas.get(0)?.text, own.formulas.get(1)?.text],
  };
}

function nameMine({ workbook }: ExcelHost): string | undefined {
  return workbook.names.find(({ name }) => name === "Mine")?.refersTo;
}

const atRow = (row: number): Record<string, unknown> => ({
  painted: [0, 1, 2].map((column) => `${row},${column}`), format: [row], beside: [row], heights: [row],
  chart: `Teams!$B$6:$B$${row + 1}`, pointers: [`Teams!B${row + 1}`, `SUM(Teams!$B$6:$B$${row + 1})`],
});

describe("a row that a refresh moves", () => {
  test("takes what is on it and what points at it along, where another comes in before it, and back", async () => {
    const host = await usedBook(withoutBilling, 8);
    const before = cellsOfBook(host.workbook, { store: false });
    expect(usersOf(host)).toMatchObject({ names: ["All teams", "Apps", "Care", null], ...atRow(7) });
    await write(withBilling);
    expect(usersOf(host)).toMatchObject({ names: ["All teams", "Apps", "Billing", "Care"], ...atRow(8) });
    expect(await write(withBilling)).toBe(0);
    await takeBack(new OfficeWorkbook(), () => undefined);
    expect(cellsOfBook(host.workbook, { store: false })).toEqual(before);
    expect(usersOf(host)).toMatchObject({ names: ["All teams", "Apps", "Care", null], ...atRow(7) });
  });

  test("takes it along where one before it goes, and back", async () => {
    const host = await usedBook(withBilling, 9);
    const before = cellsOfBook(host.workbook, { store: false });
    await write(withoutBilling);
    expect(usersOf(host)).toMatchObject({ names: ["All teams", "Apps", "Care", null], ...atRow(7) });
    expect(sheetNamed("Teams", host).rowInfos.get(8)?.hidden).toBe(true);
    expect(await write(withoutBilling)).toBe(0);
    await takeBack(new OfficeWorkbook(), () => undefined);
    expect(cellsOfBook(host.workbook, { store: false })).toEqual(before);
    expect(usersOf(host)).toMatchObject({ names: ["All teams", "Apps", "Billing", "Care"], ...atRow(8) });
  });

  test("goes with its looks where it was the last one and another comes in its place; taken back, all is as it was", async () => {
    const host = await usedBook(withoutBilling, 8);
    host.workbook.names.push({ name: "Mine", refersTo: "Teams!$B$8", sheet: null, hidden: false });
    const teams = sheetNamed("Teams", host);
    // What stands beside a row keeps it from going.
    host.user.type(teams.id, [{ row: 7, column: 51, text: "" }]);
    host.user.type(teams.id, [{ row: 30, column: 52, text: "=B8" }, { row: 31, column: 52, text: "=B9&B8" }]);
    const before = cellsOfBook(host.workbook, { store: false });
    await write(withoutCare);
    expect(usersOf(host)).toMatchObject({ names: ["All teams", "Apps", "Billing", null], painted: [], format: [], heights: [], pointers: ["#REF!", "SUM(Teams!$B$6:$B$7)"] });
    expect(nameMine(host)).toBe("#REF!");
    expect(teams.formulas.get(30 * 16384 + 52)?.text).toBe("#REF!");
    await takeBack(new OfficeWorkbook(), () => undefined);
    expect(teams.tables.map(({ range }) => range.rows)).toEqual([4, 4, 4]);
    expect(cellsOfBook(host.workbook, { store: false })).toEqual(before);
    expect(usersOf(host)).toMatchObject({ names: ["All teams", "Apps", "Care", null], ...atRow(7), beside: [], chart: "Teams!$B$6:$B$7" });
    expect(nameMine(host)).toBe("Teams!$B$8");
  });
});

test("rows that change places take their looks along, as in a sort, one that comes among them has the table's; and back", async () => {
  const host = await usedBook(withoutBilling, 8);
  const teams = sheetNamed("Teams", host);
  const [table] = teams.tables;
  if (!table) throw new Error("no table");
  await Excel.run(async (excel) => {
    excel.workbook.worksheets.getItem("Teams").getRange("A8:C8").format.fill.clear();
    await excel.sync();
  });
  sortTable(teams, table, 0, true);
  await Excel.run(async (excel) => {
    excel.workbook.worksheets.getItem("Teams").getRange("A6:C6").format.fill.color = "#FFCC00";
    await excel.sync();
  });
  const paintedAt = (row: number): string[] => [0, 1, 2].map((column) => `${row},${column}`);
  expect(usersOf(host)).toMatchObject({ names: ["Care", "Apps", "All teams", null], painted: paintedAt(5) });
  await write(withBilling);
  expect(usersOf(host)).toMatchObject({ names: ["All teams", "Apps", "Billing", "Care"], painted: paintedAt(8) });
  expect(await write(withBilling)).toBe(0);
  await takeBack(new OfficeWorkbook(), () => undefined);
  expect(usersOf(host)).toMatchObject({ names: ["Care", "Apps", "All teams", null], painted: paintedAt(5) });
});

test("what stands beside a last row that goes stays in sight, below the table; taken back, it is beside its row", async () => {
  const host = await usedBook(withBilling, 8);
  const teams = sheetNamed("Teams", host);
  const beside = { row: 8, column: (teams.tables[0]?.range.columns ?? 0) + 1 };
  const isHidden = (): boolean => teams.rowInfos.get(beside.row)?.hidden === true;
  host.user.type(teams.id, [{ ...beside, text: "beside Care" }]);
  const before = cellsOfBook(host.workbook, { store: false });
  await write(withoutCare);
  expect(usersOf(host)).toMatchObject({ names: ["All teams", "Apps", "Billing", null] });
  expect([teams.getValue(beside.row, beside.column), isHidden()]).toEqual(["beside Care", false]);
  await takeBack(new OfficeWorkbook(), () => undefined);
  expect(cellsOfBook(host.workbook, { store: false })).toEqual(before);
  host.user.type(teams.id, [{ ...beside, text: "" }]);
  await write(withoutCare);
  expect(isHidden()).toBe(true);
});

test("a row goes with the mark of a cell that a user typed over and emptied again", async () => {
  const host = await usedBook(withBilling, 9);
  const teams = sheetNamed("Teams", host);
  const marks = (): number => teams.conditionalFormats.filter(({ rule }) => rule.kind === "formula" && rule.formula.includes("typed over")).length;
  host.user.type(teams.id, [{ row: 7, column: 1, text: "0.5" }]);
  await write(withBilling);
  expect(marks()).toBe(1);
  host.user.type(teams.id, [{ row: 7, column: 1, text: "" }]);
  await write(withoutBilling);
  expect(usersOf(host)).toMatchObject({ names: ["All teams", "Apps", "Care", null] });
  expect(marks()).toBe(0);
});

describe("a row that went, taken back,", () => {
  async function gone(): Promise<ExcelHost> {
    const host = await usedBook(withBilling, 8);
    // What stands beside a row keeps it from going.
    host.user.type(sheetNamed("Teams", host).id, [{ row: 7, column: 51, text: "" }]);
    await write(withoutBilling);
    expect(usersOf(host)).toMatchObject({ names: ["All teams", "Apps", "Care", null], painted: [], pointers: ["#REF!", "SUM(Teams!$B$6:$B$7)"] });
    return host;
  }

  test("gets its looks and what points at it too where somebody typed on the sheet since, and not where it is another's formula by now", async () => {
    const host = await gone();
    host.user.type(sheetNamed("Teams", host).id, [{ row: 40, column: 0, text: "typed since" }]);
    host.user.type(sheetNamed("Sheet1", host).id, [{ row: 0, column: 1, text: "=1+1" }]);
    await takeBack(new OfficeWorkbook(), () => undefined);
    expect(usersOf(host)).toMatchObject({ names: ["All teams", "Apps", "Billing", "Care"], ...atRow(7), beside: [], chart: "Teams!$B$6:$B$7", pointers: ["Teams!B8", "1+1"] });
  });

  test("leaves what points at it where the row comes to stand elsewhere", async () => {
    const host = await gone();
    await Excel.run(async (excel) => {
      excel.workbook.worksheets.getItem("Teams").getRange("2:2").insert("Down");
      await excel.sync();
    });
    await takeBack(new OfficeWorkbook(), () => undefined);
    expect(usersOf(host)).toMatchObject({ painted: [], pointers: ["#REF!", "SUM(Teams!$B$7:$B$8)"] });
  });

  test.each([
    { what: "gone", change: (host: ExcelHost) => host.user.deleteSheet(sheetNamed("Sheet1", host).id) },
    { what: "protected", change: (host: ExcelHost) => void (sheetNamed("Sheet1", host).isProtected = true) },
  ])("is back also where the sheet that points at it is $what by now", async ({ change }) => {
    const host = await gone();
    change(host);
    await takeBack(new OfficeWorkbook(), () => undefined);
    expect([5, 6, 7, 8].map((row) => sheetNamed("Teams", host).getValue(row, 0))).toEqual(["All teams", "Apps", "Billing", "Care"]);
  });
});

test("formulas are looked for only where rows go, and read only where there are some", async () => {
  const host = await usedBook(withBilling, 9);
  expect(host.membersUsed).not.toContain("Range.getSpecialCellsOrNullObject");
  const writeWith = async (plans: readonly SheetPlan[], formulas: readonly string[]): Promise<number> => {
    host.user.type(sheetNamed("Sheet1", host).id, [{ row: 0, column: 0, text: formulas[0] ?? "" }, { row: 0, column: 1, text: "" }]);
    const { requests } = host.counters;
    await write(plans);
    return host.counters.requests - requests;
  };
  const withFormulas = await writeWith(withoutBilling, ["=Teams!B9"]);
  expect(host.membersUsed).toContain("Range.getSpecialCellsOrNullObject");
  await write(withBilling);
  const { writingRequests } = host.counters;
  expect(await writeWith(withoutBilling, [])).toBe(withFormulas - 1);
  expect(host.counters.writingRequests - writingRequests).toBe(1);
});
