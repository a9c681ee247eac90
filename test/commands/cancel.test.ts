import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { Computation } from "../../src/computation/computation";
import { localComputation } from "../../src/computation/localComputation";
import { createThreadComputation } from "../../src/computation/threadComputation";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { today } from "../cli/settings";
import { startPortThread } from "../computation/portThread";

const folder = mkdtempSync(path.join(tmpdir(), "cancel-"));
const csv = path.join(folder, "cases.csv");
let opened: ScorecardRun;

beforeAll(async () => {
  const firstDay = parseDay("2026-01-01") ?? 0;
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0`);
  writeFileSync(csv, ["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n"));
  // A team that is not there: the workbook is open, and nothing is made.
  opened = await runScorecard(null, [{ dataset: "cases", file: csv }], { locale: "en", team: "nobody" }, today);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const onThread = createThreadComputation(() => startPortThread(), async () => localComputation);
const places: readonly [string, Computation][] = [["its own thread", localComputation], ["another thread", onThread]];
const moments = ["find 0", "read 1200", "compute 0", "compute 2", "compute 4"];

it.each(places.flatMap(([where, computation]) => moments.map((moment) => [moment, where, computation] as const)))(
  "writes nothing where it is cancelled at %s on %s", async (moment, _where, computation) => {
    const controller = new AbortController();
    const before = opened.host.counters.writingRequests;
    const seen: string[] = [];
    const run = buildScorecard.run({
      workbook: new OfficeWorkbook(), computation, settings: { locale: "en", team: null }, today, signal: controller.signal,
      onProgress: (stage, done) => {
        seen.push(`${stage} ${done}`);
        if (`${stage} ${done}` === moment) controller.abort();
      },
    });
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    expect(seen.at(-1)).toBe(moment);
    expect(opened.host.counters.writingRequests).toBe(before);
    expect(opened.host.workbook.sheets.map(({ name }) => name)).toEqual(["cases"]);
  },
);

it("builds afterwards as if nothing had been", async () => {
  const { scorecard, edits } = await buildScorecard.run({
    workbook: new OfficeWorkbook(), computation: onThread, settings: { locale: "en", team: null }, today, onProgress: () => undefined,
  });
  expect(scorecard?.lines).toHaveLength(10);
  expect(edits).toBe(8);
});
