import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import type { ChartModel } from "../../host/model/charts";
import type { SheetModel } from "../../host/model/sheetModel";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../host/xlsx/openedWorkbook";
import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";
import type { ScorecardAnswer } from "../../src/commands/command";
import { refreshScorecard } from "../../src/commands/refreshScorecard";
import { takeBack } from "../../src/commands/takeBack";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings, today } from "../cli/settings";

const firstDay = parseDay("2026-01-01") ?? 0;

/** A book with one Excel table of cases, open and with its scorecard built. */
async function builtBook(): Promise<OpenedWorkbook> {
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0`);
  const opened = newWorkbook();
  importDelimited(opened, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n")) });
  await open(opened);
  await run();
  return opened;
}

async function open({ model }: OpenedWorkbook): Promise<ExcelHost> {
  const host = createHost({ workbook: model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  return host;
}

async function reopen(book: OpenedWorkbook): Promise<{ readonly book: OpenedWorkbook; readonly host: ExcelHost }> {
  const again = readWorkbook(saveWorkbook(book));
  return { book: again, host: await open(again) };
}

const run = (): Promise<ScorecardAnswer> => refreshScorecard.run({
  workbook: new OfficeWorkbook(), computation: localComputation, settings: defaultSettings, today, onProgress: () => undefined,
});

async function change(apply: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    apply(workbook);
    await workbook.context.sync();
  });
}

function sheetOf({ model }: OpenedWorkbook, name: string): SheetModel {
  const sheet = model.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const referencesOf = ({ title, series }: ChartModel): unknown => [title.formula, series.map(({ values, categories }) => [values, categories])];
const chartsOf = (book: OpenedWorkbook): unknown[] => sheetOf(book, "Scorecard").charts.map((chart) => [chart.name, referencesOf(chart)]);
const linksOf = (book: OpenedWorkbook): string[] => book.model.sheets.flatMap(({ hyperlinks }) => hyperlinks.map((link) => link.documentReference ?? ""));
const formulasOf = (book: OpenedWorkbook): Map<number, string> => new Map([...sheetOf(book, "Scorecard").formulas].map(([cell, { text }]) => [cell, text]));

async function refreshedTwice(host: ExcelHost): Promise<{ readonly first: ScorecardAnswer; readonly requests: number }> {
  const before = host.counters.requests;
  const first = await run();
  const requests = host.counters.requests - before;
  const writes = host.counters.writingRequests;
  expect((await run()).edits).toBe(0);
  expect(host.counters.writingRequests).toBe(writes);
  return { first, requests };
}

describe("charts", () => {
  test("read the sheet that they stand on, so that they live as long as their numbers", async () => {
    const built = await builtBook();
    const before = chartsOf(built);
    const read = (before.flat(Infinity) as unknown[]).filter((reference) => typeof reference === "string" && reference.includes("!"));
    expect(read.length).toBeGreaterThan(8);
    expect(read.filter((reference) => !/^'?Scorecard'?!/.test(String(reference)))).toEqual([]);
    await change(({ worksheets }) => worksheets.getItem("Trends").delete());
    const { book, host } = await reopen(built);
    const { requests } = await refreshedTwice(host);
    expect(requests).toBeLessThanOrEqual(8);
    expect(chartsOf(book)).toEqual(before);
  });

  test("come again with their sheet, under the name that it gets where the user took the old one", async () => {
    const built = await builtBook();
    await change(({ worksheets }) => {
      worksheets.getItem("Trends").delete();
      worksheets.add("Trends");
    });
    await refreshedTwice(await open(built));
    expect(sheetOf(built, "Trends (2)").charts.map(({ title }) => title.formula?.split("!")[0])).toEqual(["'Trends (2)'"]);
    expect(linksOf(built)).toContain("'Trends (2)'!A1");
    expect(linksOf(built)).not.toContain("'Trends'!A1");
  });
});

describe("a sheet that formulas read, and that the user deletes", () => {
  test("gives the formulas back that Excel made #REF! of, and nobody is told that they were typed over", async () => {
    const built = await builtBook();
    const before = formulasOf(built);
    await change(({ worksheets }) => worksheets.getItem("90-Day Plan").delete());
    expect([...formulasOf(built).values()].some((formula) => formula.includes("#REF!"))).toBe(true);
    const { book, host } = await reopen(built);
    const { first } = await refreshedTwice(host);
    expect(first.diagnostics.filter(({ code }) => code === "sheet.typed-over")).toEqual([]);
    expect(formulasOf(book)).toEqual(before);
  });

  test("is as the user left it once the refresh is taken back, and comes again", async () => {
    const built = await builtBook();
    const before = formulasOf(built);
    await change(({ worksheets }) => worksheets.getItem("90-Day Plan").delete());
    const lost = formulasOf(built);
    await run();
    await takeBack(new OfficeWorkbook(), () => undefined);
    expect(formulasOf(built)).toEqual(lost);
    await run();
    expect(formulasOf(built)).toEqual(before);
  });
});

describe("a sheet that gets another name", () => {
  test("is followed by the links to it, wherever they moved, once", async () => {
    const built = await builtBook();
    await change(({ worksheets }) => {
      worksheets.getItem("Scorecard").name = "Board's page";
      worksheets.getItem("Trends").name = "Verlauf";
    });
    const { book, host } = await reopen(built);
    const { first } = await refreshedTwice(host);
    expect(first.edits).toBeGreaterThan(0);
    const links = linksOf((await reopen(book)).book);
    expect(links).toContain("'Verlauf'!A1");
    expect(links.filter((link) => link === "'Board''s page'!A1")).toHaveLength(5);
    expect(links.filter((link) => link.includes("Scorecard") || link.includes("Trends"))).toEqual([]);
  });

  test("leaves a link away that the user took away", async () => {
    const built = await builtBook();
    const place = sheetOf(built, "Definitions").hyperlinks[0];
    await change(({ worksheets }) => {
      worksheets.getItem("Definitions").getRangeByIndexes(place?.row ?? 0, place?.column ?? 0, 1, 1).values = [[""]];
      worksheets.getItem("Scorecard").name = "Board";
    });
    await refreshedTwice(await open(built));
    expect(sheetOf(built, "Definitions").getValue(place?.row ?? 0, place?.column ?? 0)).toBeNull();
    expect(linksOf(built).filter((link) => link === "'Board'!A1")).toHaveLength(4);
  });
});
