import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../host/xlsx/openedWorkbook";
import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { ScorecardAnswer, ScorecardSettings } from "../../src/commands/command";
import { takeBack } from "../../src/commands/takeBack";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings, today } from "../cli/settings";
import { cellsOfBook } from "./cellsOfBook";
import { openEditedBook } from "./userEdits/editedBook";

const firstDay = parseDay("2026-01-01") ?? 0;

/** A book with one Excel table of cases. */
function casesBook(): OpenedWorkbook {
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0`);
  const opened = newWorkbook();
  importDelimited(opened, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n")) });
  return opened;
}

async function open({ model }: OpenedWorkbook): Promise<ExcelHost> {
  const host = createHost({ workbook: model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  return host;
}

const context = (settings: Partial<ScorecardSettings> = {}) => ({
  workbook: new OfficeWorkbook(), computation: localComputation, settings: { ...defaultSettings, ...settings }, today, onProgress: () => undefined,
});
const build = (settings?: Partial<ScorecardSettings>): Promise<ScorecardAnswer> => buildScorecard.run(context(settings));
const early = { asOf: parseDay("2026-05-31") };

async function type(sheet: string, address: string, value: string): Promise<void> {
  await Excel.run(async (excel) => {
    excel.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await excel.sync();
  });
}

it("has nothing to take back where nothing was built", async () => {
  const host = await open(casesBook());
  expect(await takeBack(new OfficeWorkbook(), () => undefined)).toBeNull();
  expect(host.counters.writingRequests).toBe(0);
});

it("takes a build back: no sheet, name or table of ours is left", async () => {
  const book = casesBook();
  await open(book);
  const before = cellsOfBook(book.model);
  await build();
  expect(cellsOfBook(book.model)).not.toEqual(before);
  expect(await takeBack(new OfficeWorkbook(), () => undefined)).toMatchObject({ kept: [] });
  expect(cellsOfBook(book.model)).toEqual(before);
  expect(book.model.names).toEqual([]);
  expect(await takeBack(new OfficeWorkbook(), () => undefined)).toBeNull();
});

it("takes a refresh back, also after the book was closed and opened, and the next refresh does it again", async () => {
  const book = casesBook();
  await open(book);
  await build(early);
  const before = cellsOfBook(book.model, { store: false });
  await build();
  const after = cellsOfBook(book.model, { store: false });
  expect(after).not.toEqual(before);

  const reopened = readWorkbook(saveWorkbook(book));
  const host = await open(reopened);
  await takeBack(new OfficeWorkbook(), () => undefined);
  host.settle();
  expect(cellsOfBook(reopened.model, { store: false })).toEqual(before);
  await build();
  host.settle();
  expect(cellsOfBook(reopened.model, { store: false })).toEqual(after);
});

it("leaves what was typed since, and a sheet that was typed on", async () => {
  const book = casesBook();
  await open(book);
  await build();
  await type("Trends", "Z90", "mine");
  expect(await takeBack(new OfficeWorkbook(), () => undefined)).toMatchObject({ kept: ["trends"] });
  expect(book.model.sheets.map(({ name }) => name).filter((name) => name !== "Sheet1").sort()).toEqual(["Scorecard Store", "Trends", "cases"]);
  await build();
  expect(book.model.sheets.find(({ name }) => name === "Trends")?.getValue(89, 25)).toBe("mine");
});

/** The cells that read a table. */
function readersOf(table: string, { model }: OpenedWorkbook): readonly string[] {
  return Object.entries(cellsOfBook(model, { store: false })).flatMap(([cell, content]) => (String(content).includes(`${table}[`) ? [cell] : []));
}

function deleteSheetOf(table: string, { user, workbook }: ExcelHost): void {
  user.deleteSheet(workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === table))?.id ?? "");
}

it("writes no formula that reads a table of a sheet which somebody deleted since", async () => {
  const book = casesBook();
  const host = await open(book);
  await build(early);
  await build();
  expect(readersOf("Plan_Items", book)).not.toEqual([]);
  deleteSheetOf("Plan_Items", host);
  expect(readersOf("Plan_Items", book)).toEqual([]);
  expect(await takeBack(new OfficeWorkbook(), () => undefined)).toMatchObject({ kept: [] });
  expect(readersOf("Plan_Items", book)).toEqual([]);
});

it("writes no formula that reads a table which leaves with its sheet, where somebody emptied its cell since", async () => {
  const { book, host } = await openEditedBook();
  deleteSheetOf("Scorecard_Leading", host);
  await build();
  for (const reader of readersOf("Scorecard_Leading", book)) {
    const [name, row, column] = reader.split(/[!,]/);
    if (name !== "Scorecard") host.user.type(host.workbook.sheets.find((sheet) => sheet.name === name)?.id ?? "", [{ row: Number(row), column: Number(column), text: "" }]);
  }
  await takeBack(new OfficeWorkbook(), () => undefined);
  expect(readersOf("Scorecard_Leading", book)).toEqual([]);
});
