import type { ExcelHost } from "../../host/createHost";
import type { SheetModel } from "../../host/model/sheetModel";
import { programmeJson } from "../../cli/programmeJson";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { ScorecardAnswer } from "../../src/commands/command";
import { takeBack } from "../../src/commands/takeBack";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, serialDay } from "../../src/domain/table/serialDay";
import { impactTableIds } from "../../src/layout/impact/geometry";
import { english } from "../../src/layout/texts/english";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings } from "../cli/settings";
import { openCsvBook } from "./openCsvBook";
import { tableOn } from "./tableOn";

const today = serialDay(2026, 11, 30);
const { costs, worths, ledger } = english.impact.columns;

/** Thirteen agents over a year, of whom one left on the last day of June; 730 cases, two a day. */
function openBook(): Promise<ExcelHost> {
  return openCsvBook({
    cases: ["Case ID,Opened,Closed,Transfers,Reopens,Agent", ...Array.from({ length: 730 }, (_, row) => `K${row},${formatDay(today - 364 + Math.floor(row / 2))},${formatDay(today - 364 + Math.floor(row / 2))},0,0,P2`)],
    people: ["Person,Team,Hired,Left,Exit kind,Role", ...Array.from({ length: 13 }, (_, index) => `P${index},Red,2020-01-01,${index === 0 ? "2026-06-30,voluntary" : ","},Agent`)],
    decisions: ["Decision ID,Identified,Resolved,Owner,Operations effect,Quality effect,People effect,Customer effect", "D-1,2026-03-01,2026-04-01,Secret Boss,up,+,,keine", "D-2,2026-03-01,2026-04-01,Secret Boss,,,,"],
  }, today);
}

const run = (): Promise<ScorecardAnswer> => buildScorecard.run({ workbook: new OfficeWorkbook(), computation: localComputation, settings: defaultSettings, today, onProgress: () => undefined });

function sheetOf({ workbook }: ExcelHost): SheetModel {
  const sheet = workbook.sheets.find(({ name }) => name === english.sheetNames.impact);
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** What Excel says of a figure that somebody types; null where it takes it. */
function typed(host: ExcelHost, row: number, text: string): string | null {
  const sheet = sheetOf(host);
  const table = sheet.tables.find(({ name }) => name === impactTableIds.costs);
  if (table === undefined) throw new Error("no table");
  return host.user.type(sheet.id, [{ row: table.range.row + 1 + row, column: table.range.column + table.columns.findIndex(({ name }) => name === costs.figure), text }]);
}

function type(host: ExcelHost, row: number, text: string): void {
  expect(typed(host, row, text)).toBeNull();
}

const rowsOf = (host: ExcelHost, table: string): Record<string, unknown>[] => tableOn({ host }, english.sheetNames.impact, table);
const line = (host: ExcelHost): unknown => sheetOf(host).getValue(3, 1);

describe("the Business Impact sheet", () => {
  let host: ExcelHost;
  let answer: ScorecardAnswer;
  beforeAll(async () => {
    host = await openBook();
    answer = await run();
  });

  it("asks for the user's figures where they are missing, and gives no amount", () => {
    expect(rowsOf(host, impactTableIds.costs).map((row) => [row[costs.state], row[costs.amount]])).toEqual([["– optional", null], ["– type it", "–"], ["– or this", "–"], ["– type it", "–"]]);
    expect(line(host)).toBe(english.impact.costsLine.type);
    expect(rowsOf(host, impactTableIds.worths)[0]).toMatchObject({ [worths.worth]: english.impact.typeReplacement });
  });

  it("tells of decisions what was said and what was seen, and names nobody", () => {
    expect(rowsOf(host, impactTableIds.ledger)).toEqual([expect.objectContaining({
      [ledger.decision]: "D-1", [english.impact.domains["leadership-people"]]: english.impact.nobodySaid, [english.impact.domains.operations]: expect.stringContaining("said better") as unknown,
      [english.impact.domains["customer-experience"]]: expect.stringContaining("said no effect") as unknown,
    })]);
    const texts: unknown[] = [];
    for (let row = 0; row < 200; row++) for (let column = 0; column < 12; column++) texts.push(sheetOf(host).getValue(row, column));
    expect(texts.join("\n")).not.toContain("Secret");
    expect(JSON.stringify(programmeJson(answer.programme ?? {}))).not.toContain("Secret");
  });

  it("follows figures as they are typed, without a run", () => {
    type(host, 0, "EUR");
    type(host, 1, "4000");
    type(host, 3, "10000");
    const [currency, agent, , replacement] = rowsOf(host, impactTableIds.costs);
    // Thirteen agents at six month ends and twelve at six, 150 in all; 730 cases.
    expect(agent).toMatchObject({ [costs.state]: "✔ typed", [costs.amount]: expect.closeTo((4000 * 150) / 730, 9) as unknown, [costs.currency]: "EUR" });
    expect(replacement?.[costs.amount]).toBe(10_000);
    expect(currency?.[costs.state]).toBe("✔ typed");
    expect(line(host)).toBe("A closed case costs 821.92 EUR; 1 voluntary exit of the last year cost 10 thousand EUR.");
  });

  it("keeps them, changes nothing on a refresh but what they say elsewhere, and reads them back", async () => {
    const { programme } = await run();
    expect(programme?.impact?.costs).toEqual({ currency: "EUR", agentMonth: 4000, totalMonth: null, replacement: 10_000 });
    const { writingRequests } = host.counters;
    await run();
    expect(host.counters.writingRequests).toBe(writingRequests);
    expect(rowsOf(host, impactTableIds.costs).map((row) => row[costs.figure])).toEqual(["EUR", 4000, null, 10_000]);
    expect(JSON.stringify(programmeJson(programme ?? {}))).toContain('"costPerCase":821.91');
  });

  it("says what no amount is, and takes the cost of all support before that of an agent", () => {
    type(host, 2, "146000");
    expect(line(host)).toMatch(/^A closed case costs 2400 EUR;/u);
    type(host, 1, "0");
    expect(rowsOf(host, impactTableIds.costs)[1]).toMatchObject({ [costs.state]: "✖ not above 0", [costs.amount]: "–" });
    expect(typed(host, 1, "a lot")).toBe(english.impact.amountOnly);
  });

  it("keeps them when a run is taken back", async () => {
    const sheet = host.workbook.sheets.find(({ name }) => name === "decisions");
    host.user.type(sheet?.id ?? "", [{ row: 2, column: 6, text: "+" }]);
    await run();
    expect(rowsOf(host, impactTableIds.ledger)).toHaveLength(2);
    await takeBack(new OfficeWorkbook(), () => undefined);
    expect(rowsOf(host, impactTableIds.ledger).map((row) => row[ledger.decision])).toEqual(["D-1"]);
    expect(rowsOf(host, impactTableIds.costs).map((row) => row[costs.figure])).toEqual(["EUR", 0, 146_000, 10_000]);
  });
});
