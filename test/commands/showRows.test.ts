import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import { findTables } from "../../src/commands/findTables";
import { showRows, type NumberAsked, type ShowRowsAnswer, type ShowRowsContext } from "../../src/commands/showRows";
import type { Computation } from "../../src/computation/computation";
import { understandTables, type UnderstoodTables } from "../../src/computation/understandTables";
import { localComputation } from "../../src/computation/localComputation";
import { rowsBehind } from "../../src/domain/measure/rowsBehind";
import type { IndicatorResult } from "../../src/domain/scorecard/result";
import { GatheredCells } from "../../src/domain/table/gatherCells";
import type { SheetCells } from "../../src/domain/table/rowsAddress";
import { serialDay } from "../../src/domain/table/serialDay";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { officeRows } from "../../src/workbook/office/rows/officeRows";
import { defaultSettings } from "../cli/settings";

const sample = "samples/support-org.xlsx";
const today = serialDay(2026, 12, 3);

jest.setTimeout(120_000);

let run: ScorecardRun;

beforeAll(async () => {
  run = await runScorecard(sample, [], defaultSettings, today);
}, 300_000);

function show(asked: Partial<NumberAsked> & Pick<NumberAsked, "indicator" | "period">, context: Partial<ShowRowsContext> = {}): Promise<ShowRowsAnswer> {
  return showRows(
    { workbook: new OfficeWorkbook(), computation: localComputation, rows: officeRows, choices: {}, locale: "en", today, onProgress: () => undefined, ...context },
    { team: null, part: "behind", asList: false, ...asked },
  );
}

/** The headline of an indicator for a team; null is the organisation. */
function headline(indicator: string, team: string | null = null): IndicatorResult {
  const period = run.answer.scorecard?.lines.find(({ description }) => description.id === indicator)?.headline?.period.id;
  const found = run.answer.scorecard?.results.find((result) => result.indicator === indicator && result.team === team && result.period.id === period);
  if (!found) throw new Error(`${indicator} has no value`);
  return found;
}

function sheetNamed(name: string | null) {
  const sheet = run.host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

/** The tables as every number is computed from them: read once, for all numbers. */
async function understood(): Promise<UnderstoodTables> {
  let tables: UnderstoodTables | null = null;
  const computation: Computation = {
    begin: () => {
      const cells = new GatheredCells();
      return {
        ...localComputation.begin(), take: async (piece) => cells.take(piece),
        findRows: async (question) => {
          tables = understandTables(question, cells);
          return { kind: "none" };
        },
      };
    },
  };
  await show({ indicator: "innovation", period: headline("innovation").period }, { computation });
  if (tables === null) throw new Error("Nothing was read");
  return tables;
}

it("finds as many rows behind every number as the scorecard says, for the organisation and every team", async () => {
  const { indicators, tables, settings } = await understood();
  for (const indicator of indicators.filter(({ peopleData }) => peopleData !== true)) {
    for (const team of [null, ...run.answer.teams]) {
      const said = headline(indicator.id, team);
      if (said.n === null || said.value === null) continue;
      const behind = rowsBehind(indicators, indicator, tables, settings, team, said.period);
      const rowsOf = (outcome: string): number => behind?.groups.filter((group) => group.outcome === outcome).reduce((sum, { rows }) => sum + rows, 0) ?? 0;
      const isShare = said.unit === "percent" && indicator.id !== "revenue-impact";
      const isCount = indicator.id === "innovation" || indicator.id === "cross-functional-collaboration";
      const expected = isShare ? [said.numerator, said.denominator] : isCount ? [said.numerator] : [said.n];
      expect([indicator.id, team, ...[rowsOf("counted"), rowsOf("counted") + rowsOf("eligible")].slice(0, expected.length)]).toEqual([indicator.id, team, ...expected]);
    }
  }
}, 120_000);

it("selects the very rows behind a number on their own sheet where this Excel can", async () => {
  const { period, n } = headline("leadership-accessibility");
  const selected: SheetCells[] = [];
  const rows = { ...officeRows, selectsBlocks: () => true, selectCells: async (cells: SheetCells) => void selected.push(cells) };
  expect(await show({ indicator: "leadership-accessibility", period }, { rows })).toMatchObject({ kind: "shown", how: "selected", sheet: "Questions", rows: n });
  const spans = selected[0]?.address.split(",").map((block) => block.match(/\d+/g)?.map(Number) ?? []) ?? [];
  const sheetRows = new Set(spans.flatMap(([first = 0, last = first]) => Array.from({ length: last - first + 1 }, (_, row) => first + row)));
  expect(sheetRows.size).toBe(n);
});

it("selects one block itself", async () => {
  await officeRows.selectCells({ sheet: "Questions", address: "B4:C9" });
  const { sheets, activeSheet } = run.host.workbook;
  expect([sheets[activeSheet]?.name, sheets[activeSheet]?.selection]).toEqual(["Questions", { row: 3, column: 1, rows: 6, columns: 2 }]);
});

it("lists them where they are too far apart to be selected, without names and answers, and renews that list", async () => {
  const { period, n } = headline("first-contact-resolution");
  const answer = await show({ indicator: "first-contact-resolution", period, asList: true });
  expect(answer).toMatchObject({ kind: "shown", how: "listed", sheet: "Rows behind First-contact reso…", rows: n });
  const sheet = sheetNamed("Rows behind First-contact reso…");
  const [table] = sheet.tables;
  const headers = table?.columns.map(({ name }) => name) ?? [];
  expect(headers.slice(0, 3)).toEqual(["Counts as", "Why not", "Row"]);
  expect(headers).not.toContain("Customer");
  expect(headers).not.toContain("Agent");
  expect(table?.range.rows).toBe((n ?? 0) + 1);
  const counted = Array.from({ length: n ?? 0 }, (_, row) => sheet.getValue(3 + row, 0)).filter((text) => text === "Counted");
  expect(counted).toHaveLength(headline("first-contact-resolution").numerator ?? -1);
  expect(sheet.formulas.get(3 * 16384 + 2)?.text).toMatch(/^HYPERLINK\("#Cases![A-Z]+\d+","Cases![A-Z]+\d+"\)$/);

  const [leftOut] = answer.kind === "shown" ? answer.groups.filter(({ outcome }) => outcome === "left-out") : [];
  if (!leftOut) throw new Error("Some rows are left out");
  const again = await show({ indicator: "first-contact-resolution", period, part: leftOut, asList: true });
  expect(again).toMatchObject({ how: "listed", sheet: "Rows behind First-contact reso…", rows: leftOut.rows });
  expect([sheet.tables[0]?.range.rows, sheet.getValue(3, 1), sheet.getValue(3 + leftOut.rows, 0)]).toEqual([leftOut.rows + 1, leftOut.reason, null]);
});

it("makes another list where the user gave the last one a column of their own", async () => {
  const { period } = headline("innovation");
  const first = await show({ indicator: "innovation", period, asList: true });
  const name = first.kind === "shown" ? first.sheet : null;
  const sheet = sheetNamed(name);
  const column = sheet.tables[0]?.columns.length ?? 0;
  run.host.user.type(sheet.id, [{ row: 2, column, text: "My note" }]);
  const second = await show({ indicator: "innovation", period, asList: true });
  expect(second).toMatchObject({ sheet: "Rows behind Innovation (2)" });
});

it("never reads a list as a table of the user's", async () => {
  const { period } = headline("innovation");
  const { tables: before } = await findTables(new OfficeWorkbook());
  await show({ indicator: "innovation", period, asList: true });
  const { tables: after } = await findTables(new OfficeWorkbook());
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
});

it("refuses people data, before anything is selected", async () => {
  const { activeSheet } = run.host.workbook;
  expect(await show({ indicator: "agent-retention", period: headline("agent-retention").period })).toEqual({ kind: "people" });
  expect(run.host.workbook.activeSheet).toBe(activeSheet);
});

it("finds nothing for a team that is gone", async () => {
  expect(await show({ indicator: "innovation", team: "Atlantis", period: headline("innovation").period })).toEqual({ kind: "none" });
});

it("leaves no sheet behind where it is cancelled", async () => {
  const controller = new AbortController();
  const names = run.host.workbook.sheets.map(({ name }) => name);
  controller.abort(new Error("enough"));
  await expect(show({ indicator: "customer-effort-score", period: headline("customer-effort-score").period, asList: true }, { signal: controller.signal })).rejects.toThrow("enough");
  expect(run.host.workbook.sheets.map(({ name }) => name)).toEqual(names);
});
