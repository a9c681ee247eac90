import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import type { ConditionalFormatModel, SheetModel } from "../../host/model/sheetModel";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../host/xlsx/openedWorkbook";
import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";
import { takeBack } from "../../src/commands/takeBack";
import { cellName } from "../../src/domain/table/cellName";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { today } from "../cli/settings";
import { moveLines } from "../../host/objects/range/moveLines";
import { build } from "./userEdits/runs";

const firstDay = parseDay("2026-01-01") ?? 0;
const early = { asOf: parseDay("2026-05-31") };
const id = "scorecard/Scorecard_Lagging/first-contact-resolution/Now";

/** A book with a scorecard, on which the first-contact resolution is typed over. */
async function typedOverBook(typed: string): Promise<{ readonly book: OpenedWorkbook; readonly host: ExcelHost; readonly cell: { readonly row: number; readonly column: number } }> {
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0`);
  const book = newWorkbook();
  importDelimited(book, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n")) });
  const host = await open(book);
  await build(early);
  const sheet = scorecardOf(book);
  const table = sheet.tables.find(({ name }) => name === "Scorecard_Lagging");
  if (!table) throw new Error("no table");
  const row = Array.from({ length: table.range.rows }, (_, index) => table.range.row + index).find((line) => sheet.getValue(line, table.range.column + table.range.columns - 1) === "first-contact-resolution");
  const cell = { row: row ?? 0, column: table.range.column + table.columns.findIndex(({ name }) => name === "Now") };
  expect(host.user.type(sheet.id, [{ ...cell, text: typed }])).toBeNull();
  return { book, host, cell };
}

async function open({ model }: OpenedWorkbook): Promise<ExcelHost> {
  const host = createHost({ workbook: model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  return host;
}

function scorecardOf({ model }: OpenedWorkbook): SheetModel {
  const sheet = model.sheets.find(({ name }) => name === "Scorecard");
  if (!sheet) throw new Error("no scorecard");
  return sheet;
}

function textsOn({ model }: OpenedWorkbook, name: string): string[] {
  const sheet = model.sheets.find((one) => one.name === name);
  return [...(sheet?.columns ?? [])].flatMap(([column, { length }]) => Array.from({ length }, (_, row) => sheet?.getValue(row, column)).filter((value) => typeof value === "string"));
}

/** The conditional formats that mark something. */
function marksOf(book: OpenedWorkbook): ConditionalFormatModel[] {
  return scorecardOf(book).conditionalFormats.filter(({ rule }) => rule.kind === "formula" && rule.formula.includes("typed over"));
}

describe("a computed cell that a user typed over", () => {
  it.each([["0.5", "ISNUMBER($C$26),$C$26=0.5"], ["about \"half\"", 'EXACT(LEFT($C$26,200),"about ""half""")'], ["=1/2", "ISFORMULA($C$26)"]])("is marked where %s stands, for as long as it does", async (typed, condition) => {
    const { book, cell } = await typedOverBook(typed);
    await build();
    const [mark, ...others] = marksOf(book);
    const address = `$C$${cell.row + 1}`;
    expect(cell.column).toBe(2);
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ range: { ...cell, rows: 1, columns: 1 }, fill: "#F8E4B4", font: { bold: true } });
    expect(mark?.rule).toEqual({ kind: "formula", formula: `AND(LEN("Leadership Scorecard: typed over")>0,${condition.replaceAll("$C$26", address)})` });
  });

  it("keeps its one mark while nothing changes, also after the book was saved and opened, without a write", async () => {
    const { book } = await typedOverBook("0.5");
    await build();
    const reopened = readWorkbook(saveWorkbook(book));
    const host = await open(reopened);
    await build();
    expect(host.counters.writingRequests).toBe(0);
    expect(marksOf(reopened)).toHaveLength(1);
  });

  it("loses it when the user settles it either way, or puts back what was computed, and other formats stay", async () => {
    for (const settled of [{ kept: [id], taken: [] }, { kept: [], taken: [id] }]) {
      const { book } = await typedOverBook("0.5");
      const others = scorecardOf(book).conditionalFormats.length;
      await build();
      await build({ settled });
      expect(marksOf(book)).toEqual([]);
      expect(scorecardOf(book).conditionalFormats).toHaveLength(others);
    }
    const { book, host, cell } = await typedOverBook("0.5");
    await build();
    host.user.type(scorecardOf(book).id, [{ ...cell, text: "" }]);
    await build();
    expect(marksOf(book)).toEqual([]);
  });

  it("is told quietly from then on when the user keeps it: on Data Quality, and on the page itself, until the cell is emptied", async () => {
    const { book, host, cell } = await typedOverBook("0.5");
    const said = (sheet: string): string[] => textsOn(book, sheet).filter((text) => /typed by hand|what somebody typed/.test(text));
    const { diagnostics } = await build({ settled: { kept: [id], taken: [] } });
    expect(diagnostics.filter(({ typedOver }) => typedOver === id)).toMatchObject([{ severity: "info", code: "sheet.typed-kept", address: `Scorecard!${cellName(cell.row, cell.column)}` }]);
    expect(said("Data Quality")).toEqual([expect.stringContaining("is to stay so")]);
    expect(said("Scorecard")).toEqual([expect.stringMatching(/^1 value on this page typed by hand: see Data Quality\. /)]);
    const { writingRequests } = host.counters;
    await build();
    expect(host.counters.writingRequests).toBe(writingRequests);

    host.user.type(scorecardOf(book).id, [{ ...cell, text: "" }]);
    await build();
    expect([said("Data Quality"), said("Scorecard")]).toEqual([[], []]);
  });

  it("goes with the cell when rows are inserted above it", async () => {
    const { book, cell } = await typedOverBook("0.5");
    await build();

    moveLines(scorecardOf(book), "row", 0, 1);
    await build();
    expect(marksOf(book).map(({ range }) => range)).toEqual([{ row: cell.row + 1, column: cell.column, rows: 1, columns: 1 }]);
  });

  it("is not marked any more when the run that marked it is taken back", async () => {
    const { book } = await typedOverBook("0.5");
    await build();
    await takeBack(new OfficeWorkbook(), () => undefined);
    expect(marksOf(book)).toEqual([]);
    await build();
    expect(marksOf(book)).toHaveLength(1);
  });
});
