import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard } from "../../cli/runScorecard";
import { insightColumns, insightsTableId } from "../../src/layout/insights/geometry";
import { defaultSettings, today } from "./settings";

const folder = mkdtempSync(path.join(tmpdir(), "mix-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** So many cases of a team and month, of which so many are closed at first contact. Alpha's cases are hard, Beta's easy, Gamma's both. */
function rows(month: string, team: string, topic: string, count: number, resolved: number): string[] {
  return Array.from({ length: count }, (_, row) => [`${month}${team}${topic}${row}`, `2026-${month}-${row % 2 === 0 ? "01" : "30"}`, `2026-${month}-${row % 2 === 0 ? "01" : "30"}`, team, topic, row < resolved ? 0 : 1, 0].join(","));
}

/**
 * Simpson's paradox: from August to September Alpha rises from 50 to 55 % and Beta from 90 to 93 %; but Alpha, whose cases are hard, has 500
 * instead of 100, and Beta 100 instead of 500, so that all of them fall from 83.3 to 61.3 %.
 */
const paradox = [...rows("08", "Alpha", "hard", 100, 50), ...rows("08", "Beta", "easy", 500, 450), ...rows("09", "Alpha", "hard", 500, 275), ...rows("09", "Beta", "easy", 100, 93)];

async function scorecardOf(lines: readonly string[]): Promise<Awaited<ReturnType<typeof runScorecard>>> {
  const file = path.join(folder, "cases.csv");
  writeFileSync(file, ["Case ID,Opened,Closed,Team,Topic,Transfers,Reopens", ...lines].join("\n"));
  return runScorecard(file, [], defaultSettings, today);
}

/** What the sheets say: the texts of the Scorecard's top, and the findings of the Insights sheet by their keys. */
async function sheetsSay(): Promise<{ readonly top: string; readonly findings: ReadonlyMap<string, string> }> {
  return Excel.run(async (context) => {
    const top = context.workbook.worksheets.getItem("Scorecard").getRange("A1:B6");
    const body = context.workbook.tables.getItem(insightsTableId).getDataBodyRange();
    top.load("values");
    body.load("values");
    await context.sync();
    const cells = body.values as string[][];
    return { top: top.values.flat().join("\n"), findings: new Map(cells.map((row) => [row.at(-1) ?? "", row[insightColumns.indexOf("finding")] ?? ""])) };
  });
}

it("says mix where every team rises while the total falls, from the cells to the sheets", async () => {
  const { answer } = await scorecardOf(paradox);
  const mix = answer.insights?.found.find(({ id }) => id === "mix:first-contact-resolution");
  expect(mix).toMatchObject({ severity: "look", facts: { against: true, change: expect.closeTo(368 / 600 - 500 / 600, 12) } });
  // What the same work did: hard +5 points at a weight of (1/6 + 5/6) ÷ 2, easy +3 at as much.
  const facts = mix?.facts.kind === "mix" ? mix.facts : null;
  expect(facts?.performance).toBeCloseTo(0.05 * 0.5 + 0.03 * 0.5, 12);
  expect((facts?.mix ?? 0) + (facts?.performance ?? 0)).toBeCloseTo(facts?.change ?? Number.NaN, 12);
  const { top, findings } = await sheetsSay();
  expect(top).toMatch(/mix, see Insights/);
  expect(findings.get("mix:first-contact-resolution")).toMatch(/^Mix: every team moved the other way than all together\. .* changed by −22\.0 pt: −26\.0 pt from other work .*, \+4\.0 pt from the same work/);
}, 120_000);

it("names the teams that differ by the work that they get, and no team too small to say so of", async () => {
  const { answer } = await scorecardOf([
    ...rows("09", "Alpha", "hard", 90, 45), ...rows("09", "Alpha", "easy", 10, 9), ...rows("09", "Beta", "hard", 10, 5), ...rows("09", "Beta", "easy", 90, 81),
    ...rows("09", "Tiny", "hard", 4, 0),
  ]);
  const ids = answer.insights?.found.flatMap(({ id, facts }) => (facts.kind === "team-mix" && id.includes("first-contact") ? [id] : [])) ?? [];
  expect(ids).toEqual(["team-mix:first-contact-resolution:Alpha", "team-mix:first-contact-resolution:Beta"]);
  const { findings } = await sheetsSay();
  expect(findings.get("team-mix:first-contact-resolution:Alpha")).toMatch(/of Alpha is 54\.0 % where all teams together have /);
  expect([...findings.values()].join("\n")).not.toContain("Tiny");
}, 120_000);
