import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { SheetModel } from "../../host/model/sheetModel";
import type { WorkbookModel } from "../../host/model/workbookModel";
import { importDelimited } from "../../host/csv/importDelimited";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { ScorecardAnswer } from "../../src/commands/command";
import { findTables } from "../../src/commands/findTables";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { localComputation } from "../../src/computation/localComputation";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings, today } from "../cli/settings";

async function open(model: WorkbookModel): Promise<ExcelHost> {
  const host = createHost({ workbook: model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  return host;
}

async function build(model: WorkbookModel): Promise<ScorecardAnswer> {
  await open(model);
  return buildScorecard.run({ workbook: new OfficeWorkbook(), computation: localComputation, settings: defaultSettings, today, onProgress: () => undefined });
}

/** A book with one Excel table of cases. */
function casesBook(): WorkbookModel {
  const firstDay = parseDay("2026-01-01") ?? 0;
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0`);
  const opened = newWorkbook();
  importDelimited(opened, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n")) });
  return opened.model;
}

/** A book with one sheet of the cells given, row by row. */
function bookOf(rows: readonly (readonly (string | number)[])[]): WorkbookModel {
  const { model } = newWorkbook();
  const [sheet] = model.sheets;
  rows.forEach((cells, row) => cells.forEach((cell, column) => cell !== "" && sheet?.setValue(row, column, cell)));
  return model;
}

const notes = [["Support, this spring"], ["exported by Dana"], []];

/** Names the cells `reference` of the first sheet. */
function addName(model: WorkbookModel, name: string, reference: string): void {
  model.names.push({ name, refersTo: `Sheet1!${reference}`, sheet: null, hidden: false });
}

/** Name, place and size of the tables that are found. */
async function found(model: WorkbookModel): Promise<[string, string, number][]> {
  await open(model);
  const { tables } = await findTables(new OfficeWorkbook());
  return tables.map(({ name, headers, rowCount }) => [name, headers.join(), rowCount]);
}

const cases = [["Case ID", "Opened"], ["K1", 46000], ["K2", 46001], ["K3", 46002]];
const wide = [["Case ID", "Opened", "Team", "Contacts"], ...[1, 2, 3, 4, 5, 6].map((row) => [`K${row}`, 46000 + row, "North", row])];

describe("findTables", () => {
  it("finds a plain block under notes beside another one, and says where its body is and what it begins with", async () => {
    const host = await open(bookOf([...notes, ["Case ID", "Opened", "", "Team", "Leader"], ["K1", 46000, "", "North", "Ann"], ["K2", 46001, "", "South", "Ben"], ["K3", 46002], ["K4", 46002]]));
    const before = host.counters.requests;
    const { tables } = await findTables(new OfficeWorkbook());
    const common = { sheet: "Sheet1", isHidden: false, isFiltered: false };
    expect(tables).toEqual([
      {
        ...common, id: "Sheet1!4,0", name: "Sheet1 A4", headers: ["Case ID", "Opened"], rowCount: 4, block: { firstRow: 4, firstColumn: 0 },
        sample: [["K1", 46000], ["K2", 46001], ["K3", 46002], ["K4", 46002]],
      },
      {
        ...common, id: "Sheet1!4,3", name: "Sheet1 D4", headers: ["Team", "Leader"], rowCount: 2, block: { firstRow: 4, firstColumn: 3 },
        sample: [["North", "Ann"], ["South", "Ben"]],
      },
    ]);
    expect(host.counters.requests - before).toBe(3);
  });

  it("brings the first rows of Excel tables with it, and asks for no other cells where they hold everything", async () => {
    const host = await open(casesBook());
    const before = { ...host.counters };
    const { tables } = await findTables(new OfficeWorkbook());
    expect(tables.map(({ name, block, isHidden, isFiltered, sample }) => [name, block, isHidden, isFiltered, sample?.length])).toEqual([["cases", null, false, false, 50]]);
    expect(tables[0]?.sample?.[1]).toEqual(["K1", "2026-01-02", "2026-01-03", 0, 0]);
    expect(host.counters.requests - before.requests).toBe(2);
  });

  it("leaves hidden sheets out, but for their Excel tables, which are known to be hidden", async () => {
    const model = casesBook();
    for (const sheet of model.sheets) if (sheet.columns.size > 0) sheet.visibility = "veryHidden";
    await open(model);
    expect((await findTables(new OfficeWorkbook())).tables.map(({ name, isHidden }) => [name, isHidden])).toEqual([["cases", true]]);
    for (const sheet of model.sheets) sheet.tables.length = 0;
    expect((await findTables(new OfficeWorkbook())).tables).toEqual([]);
  });

  it("says of a table, and of the blocks that a sheet's filter covers, that rows may be hidden", async () => {
    const model = casesBook();
    for (const { tables } of model.sheets) for (const table of tables) table.filters = [{ column: 1, criterion: { kind: "dynamic", name: "ThisMonth" } }];
    const sheet = model.sheets.find(({ columns }) => columns.size === 0);
    [...cases, [], [], ["Team", "Leader"], ["North", "Ann"], ["South", "Ben"]].forEach((cells, row) => cells.forEach((cell, column) => sheet?.setValue(row, column, cell)));
    if (sheet) sheet.autoFilter = { range: { row: 0, column: 0, rows: 4, columns: 2 }, columns: [{ column: 0, criterion: { kind: "look" } }] };
    const host = await open(model);
    const before = host.counters.requests;
    const { tables } = await findTables(new OfficeWorkbook());
    expect(tables.map(({ headers, isFiltered }) => [headers[0], isFiltered])).toEqual([["Case ID", true], ["Case ID", true], ["Team", false]]);
    expect(host.counters.requests - before).toBe(3);
  });

  it("leaves out the sheets that a build made, whatever they are called now", async () => {
    const model = casesBook();
    await build(model);
    const own = model.sheets.filter(({ customProperties }) => customProperties.size > 0);
    expect(own.length).toBeGreaterThan(4);
    own.forEach((sheet, index) => {
      sheet.name = `Mine ${index}`;
      sheet.visibility = "visible";
    });
    const host = await open(model);
    const before = host.counters.requests;
    expect((await findTables(new OfficeWorkbook())).tables.map(({ name }) => name)).toEqual(["cases"]);
    // One more than usual, as the store is sought under another name.
    expect(host.counters.requests - before).toBe(4);
  });
});

describe("named ranges", () => {
  it("are called by their names, and their cells are left out of the sheet's", async () => {
    const model = bookOf([...notes, ...cases]);
    addName(model, "AllCases", "$A$4:$B$7");
    expect(await found(model)).toEqual([["AllCases", "Case ID,Opened", 3]]);
  });

  it("count once, though they have the name of their sheet", async () => {
    const model = bookOf([...notes, ...cases]);
    addName(model, "Sheet1", "$A$4:$B$7");
    expect(await found(model)).toEqual([["Sheet1", "Case ID,Opened", 3]]);
  });

  it("over the same cells, or within another one's, count once", async () => {
    const model = bookOf([...notes, ...cases]);
    addName(model, "Recent", "$A$5:$B$6");
    addName(model, "AllCases", "$A$4:$B$7");
    addName(model, "Again", "$A$4:$B$7");
    expect(await found(model)).toEqual([["AllCases", "Case ID,Opened", 3]]);
  });

  it("over an Excel table are no second table", async () => {
    const model = casesBook();
    const sheet = model.sheets.find(({ columns }) => columns.size > 0);
    model.names.push({ name: "Everything", refersTo: `${sheet?.name ?? ""}!$A$1:$E$241`, sheet: null, hidden: false });
    expect((await found(model)).map(([name]) => name)).toEqual(["cases"]);
  });

  it("without their header, as lookups want them, take the row above for it", async () => {
    const alone = bookOf(cases);
    addName(alone, "Body", "$A$2:$B$4");
    expect(await found(alone)).toEqual([["Body", "Case ID,Opened", 3]]);
    const beside = bookOf([...wide.map((cells) => [...cells, "", "x"])]);
    addName(beside, "Body", "$A$2:$D$7");
    expect((await found(beside))[0]).toEqual(["Body", "Case ID,Opened,Team,Contacts", 6]);
  });

  it("do not take the last row of another table for their header", async () => {
    const model = bookOf([...cases, ["Person", "Hired"], ["Ann", 45000], ["Ben", 45001], ["Cem", 45002]]);
    addName(model, "People", "$A$5:$B$8");
    addName(model, "Cases", "$A$1:$B$4");
    expect(await found(model)).toEqual([["People", "Person,Hired", 3], ["Cases", "Case ID,Opened", 3]]);
  });

  it("of some columns or rows of a table do not part it", async () => {
    for (const reference of ["$A$1:$B$7", "$C$1:$D$7", "$A$1:$D$5", "$A$1:$D$6"]) {
      const model = bookOf([...wide]);
      addName(model, "Lookup", reference);
      expect(await found(model)).toEqual([["Sheet1", "Case ID,Opened,Team,Contacts", 6]]);
    }
  });

  it("that stand side by side are a table each", async () => {
    const model = bookOf(wide.map((cells, row) => [...cells, ...(row === 0 ? ["Person", "Hired"] : [`P${row}`, 45000 + row])]));
    addName(model, "Cases", "$A$1:$D$7");
    addName(model, "People", "$E$1:$F$7");
    expect(await found(model)).toEqual([["Cases", "Case ID,Opened,Team,Contacts", 6], ["People", "Person,Hired", 6]]);
  });
});

describe("what is read to find tables", () => {
  const long = (rows: number): (string | number)[][] => [["Case ID", "Opened", "Status", "Note"], ...Array.from({ length: rows }, (_, row) => [`K${row}`, 45000 + row / 100, "Closed", "as agreed"])];

  it("is a few rows of a long sheet", async () => {
    const host = await open(bookOf(long(60_000)));
    const before = { ...host.counters };
    const { tables } = await findTables(new OfficeWorkbook());
    expect(tables.map(({ rowCount, sample }) => [rowCount, sample?.length])).toEqual([[60_000, 50]]);
    expect(host.counters.requests - before.requests).toBe(3);
    expect(host.counters.bytesOut - before.bytesOut).toBeLessThan(60_000);
  });

  it("tells of a name that was given to the first rows of a long sheet that its table goes on", async () => {
    const model = bookOf(long(60_000));
    addName(model, "AllCases", "$A$1:$D$9000");
    expect(await found(model)).toEqual([["Sheet1", "Case ID,Opened,Status,Note", 60_000]]);
  });

  it("is few rows of each of many tables", async () => {
    const { model } = newWorkbook();
    const [sheet] = model.sheets;
    const width = 60;
    for (let index = 0; index < 40; index++) {
      const range = { row: index * 60, column: 0, rows: 55, columns: width };
      for (let row = range.row; row < range.row + range.rows; row++) for (let column = 0; column < width; column++) sheet?.setValue(row, column, row === range.row ? `H${column}` : 1.5);
      sheet?.tables.push({
        id: index + 1, name: `T${index}`, range, hasHeader: true, hasTotals: false, style: null, showFilterButton: true, filters: [], showBandedRows: false,
        columns: Array.from({ length: width }, (_, column) => ({ id: column + 1, name: `H${column}` })),
      });
    }
    const host = await open(model);
    const before = { ...host.counters };
    const { tables } = await findTables(new OfficeWorkbook());
    expect(tables.filter(({ block }) => block === null).map(({ sample }) => [sample?.length, sample?.[0]?.length])).toEqual(Array.from({ length: 40 }, () => [25, 60]));
    expect(host.counters.bytesOut - before.bytesOut).toBeLessThan(2_000_000);
  });

  it("leaves the first rows of Excel tables out, and reads less of sheets, where their texts are too long for an answer", async () => {
    const text = "long ".repeat(6_000);
    const model = casesBook();
    const [plain] = model.sheets;
    const table = model.sheets.find(({ tables }) => tables.length > 0);
    for (let row = 1; row <= 60; row++) for (let column = 1; column < 5; column++) table?.setValue(row, column, text);
    [["Person", "Hired", "Note"], ...Array.from({ length: 300 }, (_, row) => [`P${row}`, 45000 + row, row < 50 ? "" : text])]
      .forEach((cells, row) => cells.forEach((cell, column) => cell !== "" && plain?.setValue(row, column, cell)));
    await open(model);
    const { tables } = await findTables(new OfficeWorkbook());
    expect(tables.map(({ name, rowCount, sample }) => [name, rowCount, sample?.length])).toEqual([["cases", 240, undefined], ["Sheet1", 300, 50]]);
  });

  it("comes in several answers where there are many sheets", async () => {
    const { model } = newWorkbook();
    for (let month = 1; month <= 12; month++) {
      const sheet = new SheetModel(model, `{m${month}}`, `Month ${month}`);
      model.sheets.push(sheet);
      long(4_900).forEach((cells, row) => [...cells, ...cells, ...cells].forEach((cell, column) => sheet.setValue(row, column, column < 4 || row > 0 ? cell : `${cell} ${column}`)));
    }
    const host = await open(model);
    const before = { ...host.counters };
    const { tables } = await findTables(new OfficeWorkbook());
    expect(tables.map(({ sheet, rowCount }) => [sheet, rowCount])).toEqual(Array.from({ length: 12 }, (_, month) => [`Month ${month + 1}`, 4_900]));
    expect(host.counters.requests - before.requests).toBeLessThan(8);
  });
});

it("makes the same scorecard from plain blocks as from Excel tables", async () => {
  const fromTables = await build(casesBook());
  const blocks = casesBook();
  for (const sheet of blocks.sheets) sheet.tables.length = 0;
  const fromBlocks = await build(blocks);
  const figures = ({ scorecard }: ScorecardAnswer): unknown => scorecard?.lines.map(({ description, headline }) => [description.id, headline?.value, headline?.n, headline?.status]);
  expect(figures(fromBlocks)).toEqual(figures(fromTables));
  expect(fromBlocks.diagnostics.map(({ code, rows, address }) => [code, rows, address])).toEqual(fromTables.diagnostics.map(({ code, rows, address }) => [code, rows, address]));
});
