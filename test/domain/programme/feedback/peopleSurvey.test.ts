import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import { readPulse, type Pulse } from "../../../../src/domain/programme/feedback/pulse";
import { meanOf } from "../../../../src/domain/programme/answers/toldAnswers";
import { themeIds } from "../../../../src/domain/programme/assessment/instrument";
import { readRatings } from "../../../../src/domain/programme/assessment/readRatings";
import { showRound } from "../../../../src/domain/programme/assessment/showRound";
import { exactOf, exactly } from "../../../../src/domain/programme/answers/span";
import { datasetOf } from "../../../../src/domain/table/datasets";
import { parseTable } from "../../../../src/domain/table/parseTable";
import { cellsOfRows, oneTable } from "../../table/oneTable";
import { parseDay } from "../../../../src/domain/table/serialDay";

const folder = path.resolve(__dirname, "../../../../../shared/data");
const [years, organisations] = ["csps_2009_2020_mean_scores.csv", "csps_2018_organisation_scores.csv"].map((name) => path.join(folder, name)) as [string, string];
const there = existsSync(years) && existsSync(organisations);
const read = (file: string): Record<string, string>[] => Papa.parse<Record<string, string>>(readFileSync(file, "utf8").replace(/^\uFEFF/u, ""), { header: true, skipEmptyLines: true }).data;

const nobody = { n: 0, sum: exactly(0) };

/** A published share as 100 answers of which so many agree. */
const asAnswers = (year: number, item: string, share: number, team: string | null) =>
  Array.from({ length: 100 }, (_, index) => [`${year}-10-01`, item, index < Math.round(share * 100) ? 4 : 2, team] as const);

function pulseOf(rows: readonly (readonly (string | number | null)[])[]): Pulse | null {
  const table = exampleTables({ "pulse-answers": { columns: ["answered-on", "item", "answer", "team"], rows } })["pulse-answers"];
  return table === undefined ? null : readPulse(table, parseDay("2021-01-01") ?? 0, []);
}

(there ? describe : describe.skip)(`the Civil Service People Survey${there ? "" : " (skipped: ../shared/data is not there)"}`, () => {
  it("gives every item's trend over twelve years as published", () => {
    const items = read(years).filter(({ Measure }) => /^B\d\d$/u.test(Measure ?? ""));
    const shares = items.flatMap(({ Measure = "", ...row }) => Object.entries(row).flatMap(([year, text]) => (/^20\d\d$/u.test(year) && text !== "NA" ? [{ year: Number(year), item: Measure, share: Number(text) }] : [])));
    const pulse = pulseOf(shares.flatMap(({ year, item, share }) => asAnswers(year, item, share, null)));
    expect(shares.length).toBeGreaterThan(500);
    const shown = new Map(pulse?.figures.map(({ wave, item, favourable }) => [`${wave} ${item}`, exactOf(favourable)]));
    expect(shown.size).toBe(shares.length);
    for (const { year, item, share } of shares) expect(shown.get(`${year}-10 ${item}`)).toBeCloseTo(share, 10);
    const leadership = pulse?.figures.filter(({ item }) => item === "B42").map(({ favourable }) => exactOf(favourable) ?? Number.NaN) ?? [];
    expect(leadership.at(-1)).toBeGreaterThan(leadership[0] ?? 1);
  });

  it("gives each organisation's shares of 2018 as published", () => {
    const scores = read(organisations).slice(1).flatMap((row) => ["B38", "B42", "B46"].flatMap((item) => (/^\d+%$/u.test(row[item] ?? "") ? [{ item, team: row["Organisation"]?.trim() ?? "", share: Number.parseInt(row[item] ?? "", 10) / 100 }] : [])));
    const pulse = pulseOf(scores.flatMap(({ item, team, share }) => asAnswers(2018, item, share, team)));
    expect(scores.length).toBeGreaterThan(200);
    for (const { item, team, share } of scores) {
      const told = pulse?.figures.find((figure) => figure.item === item && figure.team === team)?.favourable ?? null;
      expect([told !== null && told.least <= share + 1e-9 && told.most >= share - 1e-9, item, team]).toEqual([true, item, team]);
      if (share > 0.02 && share < 0.98) expect(exactOf(told)).toBeCloseTo(share, 10);
    }
  });

  it("gives the trend of what is said of leaders as behaviour ratings too, year by year, within what is told of answers", () => {
    // Senior managers are visible; views are heard before decisions; it is safe to challenge: three statements of the instrument.
    const statements = new Map([["B38", "B1"], ["B45", "A4"], ["B46", "P4"]]);
    const rows = read(years).filter(({ Measure }) => statements.has(Measure ?? ""));
    const published = rows.flatMap(({ Measure = "", ...row }) => Object.entries(row).flatMap(([year, text]) => (/^20\d\d$/u.test(year) && text !== "NA" ? [{ year: Number(year), code: statements.get(Measure) ?? "", share: Number(text) }] : [])));
    expect(published.length).toBeGreaterThan(20);
    for (const year of new Set(published.map((one) => one.year))) {
      const ofYear = published.filter((one) => one.year === year);
      const table = exampleTables({ "behaviour-ratings": {
        columns: ["rated-on", "statement", "rating"], rows: ofYear.flatMap(({ code, share }) => asAnswers(year, code, share, null).map(([on, statement, rating]) => [on, statement, rating])),
      } })["behaviour-ratings"];
      const round = table && showRound(readRatings(table, themeIds, "team", parseDay("2021-01-01") ?? 0), null);
      // A share of fours among twos: the mean is two more than twice the share.
      for (const { code, share } of ofYear) expect((exactOf(meanOf(round?.statements.find(({ item }) => item === code)?.all ?? nobody)) ?? Number.NaN) / 2 - 1).toBeCloseTo(share, 10);
    }
  });

  it("gives each organisation's shares as behaviour ratings, from cells as they stand in a sheet", () => {
    const scores = read(organisations).slice(1).flatMap((row) => (/^\d+%$/u.test(row["B38"] ?? "") ? [{ team: row["Organisation"]?.trim() ?? "", share: Number.parseInt(row["B38"] ?? "", 10) / 100 }] : []));
    const headers = ["Rated on", "Statement", "Rating", "Team"];
    const behaviour = datasetOf("behaviour-ratings");
    const columns = ["rated-on", "statement", "rating", "team"].flatMap((id, index) => behaviour.columns.filter((column) => column.id === id).map((column) => ({ column, header: headers[index] ?? "", index })));
    const match = oneTable(behaviour, { name: "Ratings", sheet: "Ratings", headers }, columns);
    const [cells] = cellsOfRows([match], scores.flatMap(({ team, share }) => asAnswers(2018, "Leaders are visible and accessible", share, team).map((row) => row.map(String))));
    const parsed = parseTable(match, cells?.columns ?? [], cells?.places ?? [], { date1904: false, locale: "en-US" });
    expect(parsed.diagnostics).toEqual([]);
    const round = showRound(readRatings(parsed.table, themeIds, "team", parseDay("2021-01-01") ?? 0), null);
    const told = new Map(round?.statements.find(({ item }) => item === "B1")?.groups.map((one) => [one.group, meanOf(one.told)]));
    expect(told.size).toBe(new Set(scores.map(({ team }) => team)).size);
    for (const { team, share } of scores) if (share > 0.02 && share < 0.98) expect((exactOf(told.get(team)) ?? Number.NaN) / 2 - 1).toBeCloseTo(share, 10);
  });
});
