import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost } from "../../host/createHost";
import type { SheetModel } from "../../host/model/sheetModel";
import type { WorkbookModel } from "../../host/model/workbookModel";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { readPresent } from "../../src/commands/readPresent";
import { takeBack } from "../../src/commands/takeBack";
import type { Scorecard } from "../../src/domain/scorecard/scorecard";
import { planSheets } from "../../src/layout/planSheets";
import type { SheetPlan } from "../../src/layout/sheetPlan";
import { planRun } from "../../src/layout/store/planRun";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { today } from "../cli/settings";
import { past } from "../layout/fixture/pastFixture";
import { card, context } from "../layout/fixture/scorecardFixture";
import { comparisonOf } from "../layout/fixture/teamsFixture";
import { cellsOfBook } from "./cellsOfBook";

/** As first made: no second team, nothing to read of changes, an indicator without values. */
const noRetention: Scorecard = {
  ...card, lines: card.lines.map((line) => (line.description.id === "agent-retention" ? { ...line, headline: null, series: [], limits: null } : line)),
};
const first = planSheets(noRetention, { ...context, comparison: { ...comparisonOf(noRetention), teams: [] } });
/** A week later: two teams, a change to tell, values for the indicator. */
const later = planSheets({ ...card, asOf: card.asOf + 7 }, { ...context, comparison: comparisonOf(card), past });
const settlement = { kept: new Set<string>(), taken: new Set<string>() };

async function write(plans: readonly SheetPlan[]): Promise<number> {
  const workbook = new OfficeWorkbook();
  const inventory = await workbook.readInventory();
  const { steps } = planRun(plans, { state: "{}", history: "" }, await readPresent(workbook, inventory), settlement, inventory.sheetNames);
  await workbook.write(steps, () => undefined);
  return steps.flat().length;
}

async function built(plans = first): Promise<WorkbookModel> {
  const host = createHost({ workbook: newWorkbook().model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  await write(plans);
  return host.workbook;
}

function sheetOf({ sheets }: WorkbookModel, wanted: string): SheetModel {
  const sheet = sheets.find(({ name }) => name === wanted);
  if (!sheet) throw new Error(`no sheet ${wanted}`);
  return sheet;
}

const linksOn = (sheet: SheetModel): (string | undefined)[] => sheet.hyperlinks.map(({ documentReference }) => documentReference).sort();
const chartsOn = (sheet: SheetModel): string[] => sheet.charts.map(({ name, place, series }) => [name, place.row, place.column, series[0]?.values].join()).sort();
/** All that a run may change about the sheets. */
const stateOf = (book: WorkbookModel): unknown => [
  cellsOfBook(book, { store: false }),
  book.sheets.filter(({ visibility }) => visibility !== "veryHidden").map((sheet) => [sheet.name, linksOn(sheet), chartsOn(sheet), sheet.page?.footer, [...sheet.columnInfos]]),
  book.names.map(({ name, sheet, refersTo }) => [name, sheet?.name, refersTo]),
];

describe("a refresh", () => {
  test("adds links to sheets that came later, makes charts of what came to have values, and goes back whole", async () => {
    const book = await built();
    const before = stateOf(book);
    const scorecard = sheetOf(book, "Scorecard");
    expect(linksOn(scorecard)).not.toContain("'Teams'!A1");
    const charts = sheetOf(book, "Trends").charts.length;

    await write(later);
    expect(linksOn(scorecard)).toEqual(expect.arrayContaining(["'Teams'!A1", "'Changes'!A1"]));
    expect(sheetOf(book, "Trends").charts).toHaveLength(charts + 1);
    expect(scorecard.charts).toHaveLength(4);
    expect(await write(later)).toBe(0);

    await takeBack(new OfficeWorkbook(), () => undefined);
    expect(stateOf(book)).toEqual(before);
  });

  test("says in every footer up to when the data goes, but in one that the user wrote", async () => {
    const book = await built();
    const trends = sheetOf(book, "Trends");
    if (trends.page) trends.page.footer = { ...trends.page.footer, left: "For the board" };
    await write(later);
    const [was, is] = [first, later].map((plans) => plans[0]?.page?.footerLeft ?? "");
    expect(is).not.toBe(was);
    expect(["Scorecard", "90-Day Plan", "Definitions", "Data Quality"].map((name) => sheetOf(book, name).page?.footer.left)).toEqual([is, is, is, is]);
    expect(trends.page?.footer.left).toBe("For the board");
    expect(await write(later)).toBe(0);
  });

  test("puts no link over what the user wrote", async () => {
    const book = await built();
    const link = later[0]?.links.find(({ sheet }) => sheet === "teams");
    if (!link) throw new Error("no link");
    sheetOf(book, "Scorecard").setValue(link.row, link.column, "mine");
    await write(later);
    expect(sheetOf(book, "Scorecard").getValue(link.row, link.column)).toBe("mine");
    expect(linksOn(sheetOf(book, "Scorecard"))).not.toContain("'Teams'!A1");
    expect(await write(later)).toBe(0);
  });

  test("makes charts anew whose periods got another length, none that the user deleted", async () => {
    const quarters = planSheets({ ...card, granularity: "quarter" }, context);
    const book = await built(planSheets(card, context));
    const scorecard = sheetOf(book, "Scorecard");
    scorecard.charts.splice(1, 1);
    await write(quarters);
    expect(scorecard.charts.map(({ series }) => series[0]?.values.split("!")[1])).toEqual(quarters[0]?.charts.filter((_, index) => index !== 1).map(({ series }) => {
      const { row, rows } = series[0]?.values ?? { row: 0, rows: 0 };
      return expect.stringMatching(new RegExp(`\\$${row + 1}:.*\\$${row + rows}$`, "u")) as string;
    }));
    expect(await write(quarters)).toBe(0);
    await takeBack(new OfficeWorkbook(), () => undefined);
    expect(scorecard.charts.map(({ series }) => series[0]?.values.split("!")[1]?.match(/\d+/gu)?.map(Number)).every((rows) => (rows?.[1] ?? 0) - (rows?.[0] ?? 0) === 23)).toBe(true);
  });
});
