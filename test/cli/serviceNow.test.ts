import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import type { Diagnostic } from "../../src/domain/diagnostics/diagnostic";
import type { IndicatorResult } from "../../src/domain/scorecard/result";
import { shared } from "./outside";
import { defaultSettings, today } from "./settings";

const incidents = path.join(shared, "data/servicenow_incident_events_6k.csv");
const found = existsSync(incidents);

interface Printed {
  readonly asOf: string;
  readonly results: readonly (Omit<IndicatorResult, "period"> & { readonly period: string })[];
  readonly scores: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

(found ? describe : describe.skip)(`a real log of incidents${found ? "" : " (skipped: ../shared/data/servicenow_incident_events_6k.csv is not there)"}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "service-now-"));
  const output = path.join(folder, "scorecard.xlsx");
  let command: { readonly status: number | null; readonly stdout: string; readonly stderr: string };
  let byDefault: ScorecardRun;

  beforeAll(async () => {
    const args = ["--table", `cases=${incidents}`, "--set", "indicators.first-contact-resolution.repeatWindow=0", "--json", "--out", output];
    command = spawnSync("node", ["cli/run.mjs", ...args], { cwd: path.resolve(__dirname, "../.."), encoding: "utf8", maxBuffer: 1 << 27 });
    byDefault = await runScorecard(null, [{ dataset: "cases", file: incidents }], defaultSettings, today);
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const printed = (): Printed => JSON.parse(command.stdout) as Printed;

  test("the command line makes a scorecard of it and prints one object", () => {
    expect(command.status).toBe(0);
    expect(command.stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(Object.keys(printed())).toEqual(["asOf", "period", "results", "limits", "markedChanges", "scores", "publications", "restatements", "insights", "programme", "diagnostics"]);
    expect(existsSync(output)).toBe(true);
  });

  test("without a window for repeats, 496 of the 889 that were closed from March on were resolved at the first contact", () => {
    const periods = printed().results.filter(({ indicator, team }) => indicator === "first-contact-resolution" && team === null);
    expect(sum(periods.map(({ numerator }) => numerator))).toBe(496);
    expect(sum(periods.map(({ denominator }) => denominator))).toBe(889);
    expect(new Set(periods.map(({ period }) => period)).size).toBe(periods.length);
    expect(periods.flatMap(({ excluded }) => excluded)).toEqual([]);
  });

  test("reports the 29 that were never resolved, in the answer and on the terminal", () => {
    expect(printed().diagnostics.filter(({ code }) => code === "cases.never-resolved")).toMatchObject([{ rows: 29, table: "servicenow_incident_events_6k", column: "resolved_at" }]);
    expect(command.stderr).toMatch(/29 cases were never resolved/);
  });

  test("with the default window, says how many cases were left out and why", () => {
    const periods = (byDefault.answer.scorecard?.results ?? []).filter(({ indicator, team }) => indicator === "first-contact-resolution" && team === null);
    const left = new Map<string, number>();
    for (const { reason, rows } of periods.flatMap(({ excluded }) => excluded)) left.set(reason, (left.get(reason) ?? 0) + rows);
    expect(Object.fromEntries(left)).toEqual({ "no repeat key": 4, "younger than the repeat window": 1 });
    // The one that was closed on the last day of February is in no whole period.
    expect(sum(periods.map(({ denominator }) => denominator)) + sum([...left.values()])).toBe(889);
    const line = byDefault.answer.scorecard?.lines.find(({ description }) => description.id === "first-contact-resolution");
    expect(line?.excluded.length).toBeGreaterThan(0);
  });
});
