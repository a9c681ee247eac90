import fc from "fast-check";
import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import type { WorkbookModel } from "../../host/model/workbookModel";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { ScorecardAnswer, ScorecardSettings } from "../../src/commands/command";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings, today } from "../cli/settings";

const headers = "Case ID,Opened,Closed,Transfers,Reopens,Topic,Agent,Team";
const firstDay = parseDay("2026-01-01") ?? 0;
const row = (index: number): string => {
  const opened = firstDay + index;
  return `K${index},${formatDay(opened)},${index % 9 === 4 ? "soon" : formatDay(opened + 1)},${index % 3 === 0 ? 1 : 0},${index % 5 === 0 ? 1 : 0},T${index % 4},A${index % 7},${index % 2 === 0 ? "North" : "South"}`;
};
const rows = Array.from({ length: 240 }, (_, index) => row(index));

/** A book with an Excel table of the lines of each sheet. */
function bookOf(sheets: Readonly<Record<string, readonly string[]>>): WorkbookModel {
  const opened = newWorkbook();
  for (const [name, lines] of Object.entries(sheets)) importDelimited(opened, { name, bytes: new TextEncoder().encode(lines.join("\n")) });
  return opened.model;
}

async function build(model: WorkbookModel, settings: Partial<ScorecardSettings> = {}): Promise<ScorecardAnswer> {
  const host = createHost({ workbook: model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  return buildScorecard.run({ workbook: new OfficeWorkbook(), computation: localComputation, settings: { ...defaultSettings, ...settings }, today, onProgress: () => undefined, wantsAllResults: true });
}

const figures = ({ scorecard }: ScorecardAnswer): unknown => scorecard?.results.map(({ indicator, team, period, value, n }) => [indicator, team, period.id, value, n]);
const codes = ({ diagnostics }: ScorecardAnswer): string[] => diagnostics.map(({ code, rows: shared }) => `${code} ${shared}`);

describe("a sheet per month", () => {
  const months = { Jan: [headers, ...rows.slice(0, 31)], Feb: [headers, ...rows.slice(31, 59)], "Mar to Aug": [headers, ...rows.slice(59)] };

  it("gives the scorecard of one sheet, and says so", async () => {
    const [whole, monthly] = [await build(bookOf({ Cases: [headers, ...rows] })), await build(bookOf(months))];
    expect(figures(monthly)).toEqual(figures(whole));
    expect(codes(monthly).sort()).toEqual([...codes(whole), "table.stacked 0"].sort());
    expect(monthly.diagnostics.find(({ code }) => code === "table.stacked")?.message).toContain("Cases come from 3 tables with the same columns: Jan, Feb, Mar_to_Aug");
  });

  it("may be of plain cells", async () => {
    const model = bookOf(months);
    for (const sheet of model.sheets) sheet.tables.length = 0;
    expect(figures(await build(model))).toEqual(figures(await build(bookOf(months))));
  });

  it("has findings at the cell of the very sheet", async () => {
    const { diagnostics } = await build(bookOf({ Jan: [headers, ...rows.slice(0, 4)], Feb: [headers, ...rows.slice(5, 31)] }));
    expect(diagnostics.find(({ code }) => code === "date.unreadable")).toMatchObject({ table: "Feb", column: "Closed", row: 8, address: "Feb!C10", rows: 2 });
  });

  it("says which of them lack a column", async () => {
    const { diagnostics, scorecard } = await build(bookOf({ Jan: [headers, ...rows.slice(0, 31)], Feb: [headers, ...rows.slice(31, 59)].map((line) => line.replace(/,[^,]*$/u, "")) }));
    expect(scorecard).not.toBeNull();
    expect(diagnostics.find(({ code }) => code === "table.part-lacks-column")).toMatchObject({ table: "Feb", column: "team", message: "Of the tables of cases, Feb has no column for team: its rows have none." });
  });

  it("is taken whole where the user names each of them, and alone where the user names one", async () => {
    const both = [{ dataset: "cases", table: "Jan" }, { dataset: "cases", table: "Feb" }];
    const named = await build(bookOf(months), { tables: both });
    expect(figures(named)).toEqual(figures(await build(bookOf({ Cases: [headers, ...rows.slice(0, 59)] }))));
    const alone = await build(bookOf(months), { tables: both.slice(1) });
    expect(figures(alone)).toEqual(figures(await build(bookOf({ Feb: months.Feb }))));
  });
});

describe("are not read as one", () => {
  const cases = [headers, ...rows];

  it("a table and its copy", async () => {
    const answer = await build(bookOf({ Cases: cases, "Cases (2)": cases }));
    expect(answer.diagnostics.find(({ code }) => code === "table.two-tables")?.message).toContain("is taken for a copy");
    expect(figures(answer)).toEqual(figures(await build(bookOf({ Cases: cases }))));
  });

  it("tables whose numbers are in different units", async () => {
    const timed = (unit: string): string[] => cases.map((line, index) => (index === 0 ? `${line},Handle time (${unit})` : `${line},5`));
    const { diagnostics } = await build(bookOf({ Jan: timed("min").slice(0, 40), Feb: [timed("h")[0] ?? "", ...timed("h").slice(40)] }));
    expect(diagnostics.find(({ code }) => code === "table.two-tables")?.message).toContain('"Handle time (min)" and "Handle time (h)" are not in the same unit');
  });
});

it("ids that several tables hold are spoken of, and count once", async () => {
  const answer = await build(bookOf({ Jan: [headers, ...rows.slice(0, 40)], Feb: [headers, ...rows.slice(30, 59)] }));
  expect(answer.diagnostics.find(({ code }) => code === "table.ids-repeated")).toMatchObject({ needsYou: true, rows: 10, table: "Jan", row: 30, address: "Jan!A32" });
  expect(figures(answer)).toEqual(figures(await build(bookOf({ Cases: [headers, ...rows.slice(0, 59)] }))));
});

it("splitting a table anywhere changes nothing", async () => {
  const whole = figures(await build(bookOf({ Cases: [headers, ...rows.slice(0, 60)] })));
  await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 59 }), { minLength: 1, maxLength: 3 }), async (cuts) => {
    const ends = [0, ...cuts.sort((left, right) => left - right), 60];
    const sheets = Object.fromEntries(ends.slice(1).map((end, index) => [`Part ${String.fromCharCode(65 + index)}`, [headers, ...rows.slice(ends[index], end)]]));
    expect(figures(await build(bookOf(sheets)))).toEqual(whole);
  }), { numRuns: 12 });
});
