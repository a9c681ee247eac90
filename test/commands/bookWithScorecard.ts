import type { ExcelHost } from "../../host/createHost";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { today } from "../cli/settings";
import { openCsvBook } from "./openCsvBook";
import { build } from "./userEdits/runs";

const firstDay = parseDay("2026-01-01") ?? 0;

/** A workbook with 240 cases and the scorecard of them, connected. */
export async function bookWithScorecard(): Promise<ExcelHost> {
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0`);
  const host = await openCsvBook({ cases: ["Case ID,Opened,Closed,Transfers,Reopens", ...rows] }, today);
  await build();
  return host;
}
