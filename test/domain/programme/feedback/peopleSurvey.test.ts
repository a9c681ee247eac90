import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import { readPulse, type Pulse } from "../../../../src/domain/programme/feedback/pulse";
import { exactOf } from "../../../../src/domain/programme/answers/span";
import { parseDay } from "../../../../src/domain/table/serialDay";

const folder = path.resolve(__dirname, "../../../../../shared/data");
const [years, organisations] = ["csps_2009_2020_mean_scores.csv", "csps_2018_organisation_scores.csv"].map((name) => path.join(folder, name)) as [string, string];
const there = existsSync(years) && existsSync(organisations);
const read = (file: string): Record<string, string>[] => Papa.parse<Record<string, string>>(readFileSync(file, "utf8").replace(/^\uFEFF/u, ""), { header: true, skipEmptyLines: true }).data;

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
});
