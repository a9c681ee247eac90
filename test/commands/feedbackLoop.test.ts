import type { ExcelHost } from "../../host/createHost";
import type { SheetModel } from "../../host/model/sheetModel";
import { programmeJson } from "../../cli/programmeJson";
import { addInputTable } from "../../src/commands/addInputTable";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { ScorecardAnswer } from "../../src/commands/command";
import { takeBack } from "../../src/commands/takeBack";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, serialDay } from "../../src/domain/table/serialDay";
import { cadenceTableId, feedbackSheetId, feedbackTableIds } from "../../src/layout/feedback/geometry";
import { english } from "../../src/layout/texts/english";
import { isShared } from "../../src/sharing/orders/sharedSheets";
import { officeInputTables } from "../../src/workbook/office/input/officeInputTables";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings } from "../cli/settings";
import { openCsvBook } from "./openCsvBook";
import { tableOn } from "./tableOn";

const today = serialDay(2026, 11, 20);
const words = english.feedback;
const { items, actions } = words.columns;

const pulseRow = (team: string, answer: number): string => `2026-10-05,I am proud of my work,${answer},${team}`;
const repeat = (count: number, row: string): string[] => Array.from({ length: count }, () => row);
/** Ten answers each of two teams, seven and three of two others that are withheld: the small one, and another with it. */
const pulse = [...repeat(6, pulseRow("Blue", 5)), ...repeat(4, pulseRow("Blue", 3)), ...repeat(4, pulseRow("Red", 4)), ...repeat(6, pulseRow("Red", 2)), ...repeat(7, pulseRow("Green", 4)), ...repeat(3, pulseRow("Secretteam", 1))];

async function openBook(): Promise<ExcelHost> {
  const host = await openCsvBook({
    cases: ["Case ID,Opened,Closed,Transfers,Reopens,Agent", ...Array.from({ length: 90 }, (_, row) => `K${row},${formatDay(today - 120 + row)},${formatDay(today - 119 + row)},0,0,Ada`)],
    PulseAnswers: ["Answered on,Item,Answer,Team", ...pulse],
  }, today);
  const added = await addInputTable(officeInputTables, "leader-activities");
  const sheet = sheetOf(host, added.sheet);
  ["2026-11-10", "Lou", "Skip-level"].forEach((text, column) => host.user.type(sheet.id, [{ row: 3, column, text }]));
  const board = sheetOf(host, (await addInputTable(officeInputTables, "advisory-actions")).sheet);
  ["Quiet room", "2026-09-01"].forEach((text, column) => host.user.type(board.id, [{ row: 3, column, text }]));
  typeInto(host, board, board.tables[0]?.name ?? "", 0, "Due", "2026-10-01");
  return host;
}

const run = (): Promise<ScorecardAnswer> => buildScorecard.run({ workbook: new OfficeWorkbook(), computation: localComputation, settings: defaultSettings, today, onProgress: () => undefined });

function sheetOf({ workbook }: ExcelHost, name: string): SheetModel {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function typeInto(host: ExcelHost, sheet: SheetModel, tableName: string, row: number, header: string, text: string): void {
  const table = sheet.tables.find(({ name }) => name === tableName);
  if (table === undefined) throw new Error(`no table ${tableName}`);
  const column = table.range.column + table.columns.findIndex(({ name }) => name === header);
  expect(host.user.type(sheet.id, [{ row: table.range.row + 1 + row, column, text }])).toBeNull();
}

const rowsOf = (host: ExcelHost, table: string): Record<string, unknown>[] => tableOn({ host }, english.sheetNames.feedback, table);
const shownTeams = (host: ExcelHost): unknown[] => rowsOf(host, feedbackTableIds.teams).map((row) => [row[items.team], row[items.n]]);

describe("tables of the feedback loop", () => {
  let host: ExcelHost;
  let answer: ScorecardAnswer;
  beforeAll(async () => {
    host = await openBook();
    answer = await run();
  });

  it("are told on the sheet as worked out by hand", () => {
    // Six fives of Blue, four fours of Red and seven of those that are withheld, of 30 answers: 17 ÷ 30.
    expect(rowsOf(host, feedbackTableIds.items)).toEqual([expect.objectContaining({ [items.item]: "I am proud of my work", [items.favourable]: 17 / 30, [items.n]: 30 })]);
    expect(shownTeams(host)).toEqual([["Blue", 10], ["Red", 10]]);
    // 1 October to 20 November is later than 10 November, the newest row that places anything: 40 days late by then.
    expect(rowsOf(host, feedbackTableIds.actions)).toEqual([expect.objectContaining({ [actions.action]: "Quiet room", [actions.late]: 40, [actions.state]: words.states.overdue })]);
    expect(rowsOf(host, feedbackTableIds.leaders)).toEqual([expect.objectContaining({ [words.columns.leaders.leader]: "Lou", [words.columns.leaders.kept]: "1 of 7" })]);
    expect(sheetOf(host, english.sheetNames.feedback).getValue(4, 1)).toContain("Quiet room");
  });

  it("leave nothing of a withheld team but in the user's own table and in what says that it is in no list of teams", () => {
    const told = host.workbook.sheets.filter(({ name }) => !["PulseAnswers", english.sheetNames.dataQuality].includes(name)).flatMap((sheet) => {
      const texts: string[] = [];
      for (let row = 0; row < 1200; row++) for (let column = 0; column < 40; column++) texts.push(String(sheet.getValue(row, column) ?? ""));
      return texts;
    }).join("\n");
    expect(told).toContain("Blue");
    expect(told).not.toMatch(/Secretteam|Green/u);
    expect(JSON.stringify(programmeJson(answer.programme ?? {}))).not.toMatch(/Secretteam|Green|Quiet room|Lou/u);
    expect(isShared(feedbackSheetId)).toBe(false);
  });

  it("change nothing on a refresh of the same data", async () => {
    const { writingRequests } = host.counters;
    await run();
    expect(host.counters.writingRequests).toBe(writingRequests);
  });

  it("show no answer that came alone, from one run to the next", async () => {
    const sheet = sheetOf(host, "PulseAnswers");
    pulseRow("Red", 5).split(",").forEach((text, column) => host.user.type(sheet.id, [{ row: pulse.length + 1, column, text }]));
    await run();
    expect(rowsOf(host, feedbackTableIds.items)[0]).toMatchObject({ [items.favourable]: 17 / 30, [items.n]: 30 });
    expect(shownTeams(host)).toEqual([["Blue", 10], ["Red", 10]]);
  });

  it("follow a cadence that somebody types, keep a note, and go back with Take Back", async () => {
    const sheet = sheetOf(host, english.sheetNames.feedback);
    typeInto(host, sheet, feedbackTableIds.actions, 0, actions.note, "asked the landlord");
    const activity = sheetOf(host, "Leader Activities");
    ["2026-11-16", "Lou", "Community meeting"].forEach((text, column) => host.user.type(activity.id, [{ row: 4, column, text }]));
    typeInto(host, sheet, cadenceTableId, 0, words.cadenceColumns.days, "5");
    await run();
    // Six days after the last one by 16 November, and every five days is asked for.
    expect(rowsOf(host, cadenceTableId)[0]).toMatchObject({ [words.cadenceColumns.days]: 5, [words.cadenceColumns.kept]: 0, [words.cadenceColumns.state]: words.states.missed });
    expect(rowsOf(host, feedbackTableIds.actions)[0]).toMatchObject({ [actions.late]: 46, [actions.note]: "asked the landlord" });
    await takeBack(new OfficeWorkbook(), () => undefined);
    expect(rowsOf(host, cadenceTableId)[0]).toMatchObject({ [words.cadenceColumns.kept]: 1 });
    expect(rowsOf(host, feedbackTableIds.actions)[0]).toMatchObject({ [actions.late]: 40, [actions.note]: "asked the landlord" });
  });
});
