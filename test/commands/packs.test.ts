import { readFileSync } from "node:fs";
import path from "node:path";
import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../host/xlsx/openedWorkbook";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { ScorecardAnswer, ScorecardSettings } from "../../src/commands/command";
import { readScorecardState } from "../../src/commands/readScorecardState";
import { takeBack } from "../../src/commands/takeBack";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings, today } from "../cli/settings";

const text = readFileSync(path.resolve(__dirname, "../../samples/packs/contact-quality.json"), "utf8");
const pack = { packs: [{ id: "contact-quality", text }] };
const noPack = { packs: [{ id: "contact-quality", text: null }] };
const firstDay = parseDay("2026-01-01") ?? 0;

/** A book with one Excel table of cases of two teams. */
function casesBook(): OpenedWorkbook {
  const rows = Array.from({ length: 480 }, (_, row) => `K${row},${formatDay(firstDay + row / 2)},${row % 9 === 0 ? "" : formatDay(firstDay + row / 2 + 1 + (row % 3))},${row % 3 === 0 ? 1 : 0},0,${row % 2 === 0 ? "Billing" : "Returns"}`);
  const opened = newWorkbook();
  importDelimited(opened, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens,Team", ...rows].join("\n")) });
  return opened;
}

async function open({ model }: OpenedWorkbook): Promise<ExcelHost> {
  const host = createHost({ workbook: model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  return host;
}

const run = (settings: Partial<ScorecardSettings> = {}): Promise<ScorecardAnswer> => buildScorecard.run({
  workbook: new OfficeWorkbook(), computation: localComputation, settings: { ...defaultSettings, ...settings }, today, onProgress: () => undefined,
});

/** Cells of a table's column, by key. */
async function read(table: string, header: string): Promise<Record<string, unknown>> {
  return Excel.run(async (excel) => {
    const found = excel.workbook.tables.getItem(table);
    const keys = found.columns.getItem("Key").getDataBodyRange().load("values");
    const values = found.columns.getItem(header).getDataBodyRange().load("values");
    await excel.sync();
    return Object.fromEntries(keys.values.map(([key], row) => [String(key), values.values[row]?.[0]]));
  });
}

async function type(table: string, key: string, header: string, value: string): Promise<void> {
  const keys = Object.keys(await read(table, header));
  await Excel.run(async (excel) => {
    excel.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange().getCell(keys.indexOf(key), 0).values = [[value]];
    await excel.sync();
  });
}

async function look(): Promise<{ readonly charts: number; readonly trends: string; readonly headers: unknown[]; readonly format: string }> {
  return Excel.run(async (excel) => {
    const trends = excel.workbook.worksheets.getItem("Trends");
    const charts = trends.charts.load("items/name");
    const used = trends.getUsedRange().load("values");
    const teams = excel.workbook.tables.getItem("Teams_Map").getHeaderRowRange().load("values");
    const lagging = excel.workbook.tables.getItem("Scorecard_Lagging").columns.getItem("Now").getDataBodyRange().load("numberFormat");
    await excel.sync();
    return { charts: charts.items.length, trends: used.values.map(([first]) => String(first)).join("|").replace(/\|+$/u, ""), headers: teams.values[0] ?? [], format: String(lagging.numberFormat.at(-1)?.[0]) };
  });
}

it("adds a pack to a scorecard that stands, keeps it, and takes it away again", async () => {
  const book = casesBook();
  await open(book);
  await run();
  const plain = await look();
  await type("Scorecard_Lagging", "first-contact-resolution", "Owner", "Mara");

  const added = await run(pack);
  expect(added.diagnostics.filter(({ code }) => code.startsWith("pack."))).toEqual([]);
  expect(await read("Scorecard_Leading", "Leading")).toMatchObject({ "old-backlog": "Cases open for a week or more" });
  expect(await read("Scorecard_Lagging", "Now")).toMatchObject({ "escalated-cases": expect.any(Number), "median-time-to-close": expect.any(Number) });
  expect(await read("Definitions_Indicators", "Indicator")).toMatchObject({ "escalated-cases": "Cases escalated" });
  const shown = await look();
  expect(shown.trends).toContain("Median time to close");
  expect(shown.charts).toBe(plain.charts + 3);
  expect(shown.headers).toContain("Cases escalated");
  expect(shown.format).toBe("0 %");
  expect((await read("Scorecard_Lagging", "Owner"))["first-contact-resolution"]).toBe("Mara");
  expect((await readScorecardState(new OfficeWorkbook())).choices?.packs).toEqual(pack.packs);
  expect((await run()).edits).toBe(0);

  await type("Scorecard_Lagging", "escalated-cases", "Note", "ask the team");
  await run(noPack);
  expect((await read("Scorecard_Leading", "Leading"))["old-backlog"]).toBeUndefined();
  expect(await read("Scorecard_Lagging", "Verdict")).toMatchObject({ "escalated-cases": "gone with its pack" });
  expect((await read("Scorecard_Lagging", "Note"))["escalated-cases"]).toBe("ask the team");
  expect((await read("Scorecard_Lagging", "Note"))["median-time-to-close"]).toBeUndefined();
  const left = await look();
  expect(left).toMatchObject({ charts: plain.charts, headers: plain.headers });
  expect(left.trends).not.toContain("Median time to close");
  expect((await run()).edits).toBe(0);

  await type("Scorecard_Lagging", "escalated-cases", "Note", "");
  await run(pack);
  await run(noPack);
  expect(Object.keys(await read("Scorecard_Lagging", "Verdict"))).not.toContain("escalated-cases");
});

it("takes the adding of a pack back", async () => {
  const book = casesBook();
  await open(book);
  await run();
  const before = await look();
  await run(pack);
  expect(await takeBack(new OfficeWorkbook(), () => undefined)).toMatchObject({ kept: [] });
  expect(await look()).toEqual(before);
  expect(Object.keys(await read("Scorecard_Leading", "Leading"))).not.toContain("old-backlog");
  expect((await readScorecardState(new OfficeWorkbook())).choices?.packs).toEqual([]);
  expect((await run()).edits).toBe(0);
});

it("takes the removing of a pack back", async () => {
  await open(casesBook());
  await run(pack);
  const before = { look: await look(), now: await read("Scorecard_Lagging", "Now") };
  await run(noPack);
  await takeBack(new OfficeWorkbook(), () => undefined);
  expect(await read("Scorecard_Lagging", "Now")).toEqual(before.now);
  const { charts, trends } = await look();
  expect({ charts, trends }).toEqual({ charts: before.look.charts, trends: before.look.trends });
});

it("says what is wrong with a pack that the workbook holds, and computes the rest", async () => {
  await open(casesBook());
  const { scorecard, diagnostics } = await run({ packs: [{ id: "contact-quality", text: text.replace("\"old-backlog\"", "\"innovation\"") }] });
  expect(diagnostics.filter(({ code }) => code.startsWith("pack."))).toEqual([expect.objectContaining({ code: "pack.id-taken", severity: "error", needsYou: true })]);
  expect(scorecard?.lines).toHaveLength(10);
});
