import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard, type ScorecardRun } from "../cli/runScorecard";
import type { HostCounters } from "../host/createHost";
import { sampleEnd } from "../src/sample/calendar";
import { benchSettings } from "./benchSettings";
import type { Figure } from "./figure";

/** A build may take so many requests, and an unchanged refresh may write in none. */
const buildRequests = 8;

/** Requests and bytes of a build of the sample, of a refresh after every hundredth case changed, and of a refresh after nothing did. */
export async function benchRequests(root: string): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-requests-"));
  const book = path.join(folder, "scorecard.xlsx");
  const run = (input: string): Promise<ScorecardRun> => runScorecard(input, [], benchSettings, sampleEnd);
  try {
    const built = await run(path.join(root, "samples", "support-org.xlsx"));
    const build = { ...built.host.counters };
    writeFileSync(book, built.save());
    const unchanged = await run(book);
    changeCases(unchanged);
    writeFileSync(book, unchanged.save());
    const changed = await run(book);
    return [
      ...figures("build", build, `at most ${buildRequests} requests`, build.requests / buildRequests),
      ...figures("refresh, 1 % of the cases changed", changed.host.counters),
      ...figures("unchanged refresh", unchanged.host.counters),
    ].map((figure) => (figure.name === "unchanged refresh, writing requests" ? { ...figure, against: "at most 0" } : figure));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figures(name: string, counters: HostCounters, against: string | null = null, ratio: number | null = null): Figure[] {
  const plain = (what: string, value: number, unit: string): Figure => ({ name: `${name}, ${what}`, value, unit, against: null, ratio: null });
  return [
    { ...plain("requests", counters.requests, "requests"), against, ratio },
    plain("writing requests", counters.writingRequests, "requests"),
    plain("bytes to Excel", counters.bytesIn, "bytes"),
    plain("bytes from Excel", counters.bytesOut, "bytes"),
  ];
}

/** Gives every hundredth case a transfer, or takes its transfers away. */
function changeCases({ host }: ScorecardRun): void {
  for (const sheet of host.workbook.sheets) {
    const table = sheet.tables.find(({ name }) => name === "Cases");
    if (!table) continue;
    const column = table.range.column + table.columns.findIndex(({ name }) => name === "Transfers");
    for (let row = table.range.row + 1; row < table.range.row + table.range.rows; row += 100) {
      sheet.setValue(row, column, sheet.getValue(row, column) === 0 ? 1 : 0);
    }
  }
}
