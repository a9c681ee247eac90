import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
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

describe("findTables", () => {
  it("finds a plain block under notes beside another one, and says where its body is", async () => {
    const host = await open(bookOf([...notes, ["Case ID", "Opened", "", "Team", "Leader"], ["K1", 46000, "", "North", "Ann"], ["K2", 46001, "", "South", "Ben"], ["K3", 46002], ["K4", 46002]]));
    const before = host.counters.requests;
    const { tables } = await findTables(new OfficeWorkbook());
    expect(tables).toEqual([
      { id: "Sheet1!4,0", name: "Sheet1 A4", sheet: "Sheet1", headers: ["Case ID", "Opened"], rowCount: 4, block: { firstRow: 4, firstColumn: 0 } },
      { id: "Sheet1!4,3", name: "Sheet1 D4", sheet: "Sheet1", headers: ["Team", "Leader"], rowCount: 2, block: { firstRow: 4, firstColumn: 3 } },
    ]);
    expect(host.counters.requests - before).toBe(3);
  });

  it("asks for no cells where Excel tables hold everything", async () => {
    const host = await open(casesBook());
    const before = host.counters.requests;
    const { tables } = await findTables(new OfficeWorkbook());
    expect(tables.map(({ name, block }) => [name, block])).toEqual([["cases", null]]);
    expect(host.counters.requests - before).toBe(2);
  });

  it("calls a named range by its name, and leaves its cells out of the sheet's", async () => {
    const model = bookOf([...notes, ["Case ID", "Opened"], ["K1", 46000], ["K2", 46001]]);
    model.names.push({ name: "AllCases", refersTo: "Sheet1!$A$4:$B$6", sheet: null, hidden: false });
    await open(model);
    const { tables } = await findTables(new OfficeWorkbook());
    expect(tables.filter(({ headers }) => headers.includes("Case ID")).map(({ name, rowCount }) => [name, rowCount])).toEqual([["AllCases", 2]]);
  });

  it("takes a named range once, though it has the name of its sheet", async () => {
    const model = bookOf([...notes, ["Case ID", "Opened"], ["K1", 46000], ["K2", 46001]]);
    model.names.push({ name: "Sheet1", refersTo: "Sheet1!$A$4:$B$6", sheet: null, hidden: false });
    await open(model);
    const { tables } = await findTables(new OfficeWorkbook());
    expect(tables.filter(({ headers }) => headers.includes("Case ID"))).toHaveLength(1);
  });

  it("leaves hidden sheets out", async () => {
    const model = casesBook();
    for (const sheet of model.sheets) {
      sheet.tables.length = 0;
      if (sheet.columns.size > 0) sheet.visibility = "hidden";
    }
    await open(model);
    expect((await findTables(new OfficeWorkbook())).tables).toEqual([]);
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
