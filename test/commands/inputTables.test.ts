import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { addInputTable } from "../../src/commands/addInputTable";
import { findTables } from "../../src/commands/findTables";
import { pickRange, type Picked } from "../../src/commands/pickRange";
import { previewDataset } from "../../src/commands/previewDataset";
import { datasets, type DatasetId } from "../../src/domain/table/datasets";
import { matchTables } from "../../src/domain/table/match/matchTables";
import { noOverrides } from "../../src/domain/table/match/matchOverrides";
import { parseDay } from "../../src/domain/table/serialDay";
import { officeInputTables } from "../../src/workbook/office/input/officeInputTables";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";

const day = parseDay("2026-03-01") ?? 0;

type Cells = readonly (readonly (string | number | boolean)[])[];

async function openBook(cells: Cells = []): Promise<ExcelHost> {
  const { model } = newWorkbook();
  cells.forEach((row, r) => row.forEach((cell, c) => model.sheets[0]?.setValue(r, c, cell)));
  const host = createHost({ workbook: model, calc: createUniverCalc(() => day) });
  await connectOffice(host);
  return host;
}

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
    await context.sync();
  });
}

const pick = (dataset: DatasetId | null = null): Promise<Picked> => pickRange(new OfficeWorkbook(), officeInputTables, dataset);

describe("a table to fill in", () => {
  it.each(datasets.map(({ id }) => id))("is added for %s, known as it, and selected", async (id) => {
    const host = await openBook();
    const added = await addInputTable(officeInputTables, id);
    const { tables } = await findTables(new OfficeWorkbook());
    expect(matchTables(tables, noOverrides).matches.map(({ dataset, parts }) => [dataset.id, parts[0]?.source.name])).toEqual([[id, added.table]]);
    const { sheets, activeSheet } = host.workbook;
    expect([sheets[activeSheet]?.name, sheets[activeSheet]?.selection]).toEqual([added.sheet, { row: 3, column: 0, rows: 1, columns: 1 }]);
  });

  it("offers words, says what a column means, and goes on doing so in the rows that are typed below", async () => {
    const host = await openBook();
    await addInputTable(officeInputTables, "people");
    const sheet = host.workbook.sheets[1];
    if (!sheet) throw new Error("A sheet was added.");
    const column = sheet.tables[0]?.columns.findIndex(({ name }) => name === "Exit kind") ?? -1;
    for (const cell of [{ row: 3, column: 0, text: "Ada" }, { row: 4, column: 0, text: "Bo" }, { row: 4, column, text: "left for Rome" }]) expect(host.user.type(sheet.id, [cell])).toBeNull();
    const rule = sheet.validations.find(({ range }) => range.column === column);
    expect(rule).toMatchObject({ range: { row: 3, rows: 2 }, rule: { kind: "list", source: "voluntary,involuntary,transfer" }, isAdvice: true });
    expect(rule?.prompt).toEqual({ title: "Exit kind", message: expect.stringMatching(/^Needed\. Why the row ended/) });
  });

  it("gets other names where its own are taken", async () => {
    const host = await openBook();
    await addInputTable(officeInputTables, "cases");
    const second = await addInputTable(officeInputTables, "cases");
    expect(second).toMatchObject({ sheet: "Cases (2)", table: "Cases_2" });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Cases", "Cases (2)"]);
  });
});

describe("what is picked", () => {
  const cases: Cells = [["Ticket", "Opened", "Wvx"], ...Array.from({ length: 9 }, (_, row) => [`T${row}`, day + row, row])];

  it("is the block that the selected cells belong to, and the column in which they begin", async () => {
    await openBook(cases);
    await select("C4:C6");
    expect(await pick()).toMatchObject({ kind: "table", source: { name: "Sheet1", headers: ["Ticket", "Opened", "Wvx"] }, header: "Wvx" });
    await select("B1");
    expect(await pick()).toMatchObject({ kind: "table", header: "Opened" });
  });

  it("is an Excel table wherever it stands", async () => {
    await openBook([[], [], ...cases.map((row) => ["", "", ...row])]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").tables.add("C3:E12", true).name = "Tickets";
      await context.sync();
    });
    await select("E5");
    expect(await pick("cases")).toMatchObject({ kind: "table", source: { name: "Tickets" }, header: "Wvx" });
  });

  it("gets a name where it was no table, unless it cannot be one", async () => {
    const host = await openBook(cases);
    await select("H1:I5");
    expect(await pick("cases")).toEqual({ kind: "none", address: "Sheet1!H1:I5" });
    expect(host.workbook.names).toEqual([]);
    // Amid so many rows nothing is looked for, but what has a name.
    const [sheet] = host.workbook.sheets;
    const far = 30_000;
    cases.forEach((row, r) => row.forEach((cell, c) => sheet?.setValue(far + r, 20 + c, cell)));
    sheet?.setValue(2 * far, 20, "end");
    await select(`U${far + 1}:W${far + 10}`);
    expect(await pick()).toEqual({ kind: "none", address: `Sheet1!U${far + 1}:W${far + 10}` });
    expect(await pick("role-fills")).toMatchObject({ kind: "table", source: { name: "RoleFillsRange", headers: ["Ticket", "Opened", "Wvx"], rowCount: 9 }, header: "Ticket" });
    expect(host.workbook.names.map(({ name }) => name)).toEqual(["RoleFillsRange"]);
  });

  it("is nothing where it lies on several tables", async () => {
    await openBook(cases.map((row) => [...row, "", "", ...row]));
    await select("B2:G4");
    expect(await pick("cases")).toEqual({ kind: "several" });
  });
});

describe("a preview", () => {
  const context = { choices: noOverrides, locale: "en-US", today: day + 100, workbook: new OfficeWorkbook() };
  const headers = ["Case ID", "Opened", "Closed", "Transfers", "Reopens", "Handle time", "Status"];
  const rows = Array.from({ length: 30 }, (_, row) => [`K${row}`, day + row, `${(row % 28) + 1}.04.2026`, row % 2, 0, "1:30", row === 0 ? "closed" : "Closed"]);

  it("shows the first rows as a run understands them, and why a cell was not read", async () => {
    rows[2]?.splice(2, 1, "soon");
    await openBook([headers, ...rows]);
    const preview = await previewDataset("cases", { ...context, workbook: new OfficeWorkbook() });
    expect(preview).toMatchObject({ rowsSeen: 30, rowCount: 30 });
    expect(preview?.rows).toHaveLength(8);
    const line = (row: number): unknown => Object.fromEntries(preview?.columns.map(({ column }, at) => [column.id, preview.rows[row]?.[at]]) ?? []);
    expect(line(0)).toMatchObject({
      "opened": { value: { kind: "date", serial: day }, written: null, problem: null, address: "Sheet1!B2" },
      "closed": { value: { kind: "date", serial: parseDay("2026-04-01") }, written: "1.04.2026" },
      "handle-minutes": { value: { kind: "number", number: 1.5 }, written: "1:30" },
      "status": { value: { kind: "text", text: "Closed" }, written: "closed" },
    });
    expect(line(2)).toMatchObject({ closed: { value: { kind: "blank" }, written: "soon", problem: expect.stringMatching(/"soon"|“soon”/), address: "Sheet1!C4" } });
  });

  it("shows what is worked out from other columns", async () => {
    await openBook([["Case ID", "Opened", "Status", "Updated", "Transfers", "Reopens"], ...rows.map(([id, opened]) => [id ?? "", opened ?? "", "Closed", (opened as number) + 2, 0, 0])]);
    const preview = await previewDataset("cases", { ...context, workbook: new OfficeWorkbook() });
    const closed = preview?.columns.findIndex(({ column }) => column.id === "closed") ?? -1;
    expect(preview?.columns[closed]?.header).toBeNull();
    expect(preview?.rows[0]?.[closed]).toEqual({ value: { kind: "date", serial: day + 2 }, written: null, problem: null, address: null });
  });

  it("reads no more than the first rows of a long table, and says so", async () => {
    await openBook([headers, ...Array.from({ length: 900 }, (_, row) => [`K${row}`, day, day + 1, 0, 0, 5, "closed"])]);
    expect(await previewDataset("cases", { ...context, workbook: new OfficeWorkbook() })).toMatchObject({ rowsSeen: 400, rowCount: 900 });
  });

  it("is null where no table is the dataset", async () => {
    await openBook();
    expect(await previewDataset("cases", { ...context, workbook: new OfficeWorkbook() })).toBeNull();
  });
});
