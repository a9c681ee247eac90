import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import { scorecardJson } from "../../cli/scorecardJson";
import { insightColumns, insightsTableId } from "../../src/layout/insights/geometry";
import { gainAtACost, healthyTrade, writeRipple, type Ripple } from "./rippleCases";
import { defaultSettings, today } from "./settings";

const folder = mkdtempSync(path.join(tmpdir(), "ripple-"));
const book = path.join(folder, "book.xlsx");
const contact = "first-contact-resolution";
const fired = `ripple:average-handle-time:${contact}`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The scorecard of a workbook with the cells of a fixture. */
function run(ripple: Ripple): Promise<ScorecardRun> {
  const { cases, accounts } = writeRipple(folder, ripple);
  return runScorecard(null, [{ dataset: "cases", file: cases }, { dataset: "accounts", file: accounts }], defaultSettings, today);
}

const patterns = ({ answer }: ScorecardRun): string[] => answer.insights?.found.flatMap(({ id, facts }) => (facts.kind === "ripple" || facts.kind === "trade" ? [id] : [])) ?? [];
const statusOf = ({ answer }: ScorecardRun): string | undefined => answer.scorecard?.lines.find(({ description }) => description.id === contact)?.headline?.status;

/** What stands in the row of first-contact resolution, and in the lines above the tables. */
async function scorecardSays(): Promise<{ readonly row: string; readonly top: string }> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Scorecard").getUsedRange();
    used.load("values");
    await context.sync();
    const cells = used.values as unknown[][];
    const row = cells.findIndex((values) => values.includes(contact));
    return { row: cells[row]?.join(" | ") ?? "", top: cells.slice(0, 8).flat().join("\n") };
  });
}

describe("a gain at a cost, from the cells to the sheets", () => {
  let built: ScorecardRun;
  beforeAll(async () => {
    built = await run(gainAtACost);
  }, 120_000);

  it("fires of handle time −12 % and satisfaction −18 % in three months, and of first-contact resolution", () => {
    expect(patterns(built)).toEqual(["ripple:average-handle-time:customer-satisfaction", fired]);
    const facts = built.answer.insights?.found[0]?.facts;
    expect(facts).toMatchObject({ efficiency: { by: expect.closeTo(-0.12, 9) }, outcome: { by: expect.closeTo(-0.18, 9) } });
  });

  it("calls first-contact resolution watch, though 86 % is above its target of 80 %, and the Scorecard names the pattern", async () => {
    expect(statusOf(built)).toBe("watch");
    const { row, top } = await scorecardSays();
    expect(row).toMatch(/0\.8[56]\d* .*\| ● watch \|.*gain at a cost/);
    expect(top).toMatch(/86 %\. A gain at a cost, all teams together: Handle time −12 %, Closed without transfer or reopen −11 %/);
  });

  it("stands with its figures in the answer of --json", () => {
    const json = JSON.parse(JSON.stringify(scorecardJson(built.answer, null))) as { insights: { id: string; severity: string; dismissed: string | null }[]; results: { indicator: string; period: string; status: string }[] };
    expect(json.insights.find(({ id }) => id === fired)).toMatchObject({ severity: "act", dismissed: null, facts: { caps: true, outcome: { id: contact } } });
    expect(json.results.find(({ indicator, period }) => indicator === contact && period === "2026-06")?.status).toBe("watch");
  });

  it("is free again once somebody dismissed it, and writes nothing more the run after", async () => {
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem(insightsTableId).getDataBodyRange();
      body.load("values");
      await context.sync();
      body.getCell((body.values as unknown[][]).findIndex((cells) => cells.at(-1) === fired), insightColumns.indexOf("dismissed")).values = [["Transfers are counted otherwise since April"]];
      await context.sync();
    });
    writeFileSync(book, built.save());
    const next = await runScorecard(book, [], defaultSettings, today);
    expect(statusOf(next)).toBe("on-target");
    expect((await scorecardSays()).row).toMatch(/\| ✔ on target \|/);
    writeFileSync(book, next.save());
    expect((await runScorecard(book, [], defaultSettings, today)).answer.edits).toBe(0);
  }, 120_000);
});

it("calls 15 % more time, 24 % more satisfaction and 8 % more accounts kept a healthy trade, and caps nothing", async () => {
  const built = await run(healthyTrade);
  expect(patterns(built)).toEqual(["trade:average-handle-time:customer-satisfaction"]);
  expect(statusOf(built)).toBe("on-target");
  expect((await scorecardSays()).top).toMatch(/A healthy trade, all teams together: Handle time \+15 %, Satisfaction \+24 %/);
}, 120_000);
