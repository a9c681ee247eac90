import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import { seededRandom } from "../../src/domain/scorecard/interval/seededRandom";
import { allowsLimits, signalOf, xmrLimits } from "../../src/domain/scorecard/limits";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { insightColumns, insightsTableId } from "../../src/layout/insights/geometry";
import { shuffle } from "../domain/insights/shuffle";
import { defaultSettings, today } from "./settings";

const folder = mkdtempSync(path.join(tmpdir(), "insights-"));
const book = path.join(folder, "book.xlsx");
const sample = path.resolve(__dirname, "../../samples/support-org.xlsx");
const trap = "ripple:average-handle-time:first-contact-resolution:Billing";

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ids = ({ answer }: ScorecardRun): string[] => answer.insights?.found.map(({ id }) => id) ?? [];
const severity = (run: ScorecardRun, id: string): string | undefined => run.answer.insights?.found.find((one) => one.id === id)?.severity;

describe("insights of the sample", () => {
  let first: ScorecardRun;

  beforeAll(async () => {
    first = await runScorecard(sample, [], defaultSettings, today);
  }, 180_000);

  it("find the story that was built into it: the trap, the healthy trade, and the programme's faster leaders and decisions", () => {
    expect(ids(first)).toEqual(expect.arrayContaining([
      "ripple:average-handle-time:customer-satisfaction:Billing", trap, "trade:average-handle-time:customer-satisfaction:Onboarding",
      "signal:leadership-accessibility", "signal:decision-velocity", "signal:first-contact-resolution",
    ]));
    expect(ids(first).filter((id) => /^(ripple|trade):/.test(id) && !/:(Billing|Onboarding)$/.test(id))).toEqual([]);
    expect(severity(first, trap)).toBe("act");
  });

  it("raise a signal in at most 5 % of its series over 1,000 shuffled samples, in which there is no story", () => {
    const { lines = [], results = [], teams } = { ...first.answer.scorecard, teams: [null, ...first.answer.teams] };
    const series = lines.filter(({ description }) => allowsLimits(description, "month"))
      .flatMap(({ description }) => teams.map((name) => results.filter(({ indicator, team }) => indicator === description.id && team === name)))
      .map((ofOne) => ofOne.flatMap(({ value, status }) => (value === null || status === "running" ? [] : [value])))
      .filter((values) => xmrLimits(values) !== null);
    expect(series.length).toBeGreaterThan(30);
    const random = seededRandom(20261122);
    let alarms = 0;
    for (let sample = 0; sample < 1000; sample++) {
      for (const values of series) {
        shuffle(values, random);
        const limits = xmrLimits(values);
        if (limits !== null && signalOf(values, limits) !== null) alarms++;
      }
    }
    expect(alarms).toBeGreaterThan(0);
    expect(alarms / (1000 * series.length)).toBeLessThanOrEqual(0.05);
  });
});

it("keeps the reason of one that was dismissed with the insight, and writes nothing more the run after", async () => {
  const csv = path.join(folder, "cases.csv");
  const rows = Array.from({ length: 240 }, (_, row) => [`K${row}`, ...[0, 1].map((later) => formatDay((parseDay("2026-01-01") ?? 0) + row + later)), row % 3 === 0 ? 1 : 0, 0].join(","));
  writeFileSync(csv, ["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n"));
  const dismissed = { "balance:nobody-serves": "=Other staff" };
  const [id = ""] = Object.keys(dismissed);

  const built = await runScorecard(csv, [], defaultSettings, today);
  expect(ids(built)).toContain(id);
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(insightsTableId).getDataBodyRange();
    body.load("values");
    await context.sync();
    const row = body.values.findIndex((cells) => cells.at(-1) === id);
    body.getCell(row, insightColumns.indexOf("dismissed")).values = [["'=Other staff"]];
    await context.sync();
  });
  writeFileSync(book, built.save());
  const next = await runScorecard(book, [], defaultSettings, today);
  expect(next.answer.insights?.dismissed).toEqual(dismissed);
  writeFileSync(book, next.save());
  const last = await runScorecard(book, [], defaultSettings, today);
  expect(last.answer.insights?.dismissed).toEqual(dismissed);
  expect(last.answer.edits).toBe(0);
}, 120_000);
