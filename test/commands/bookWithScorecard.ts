import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { today } from "../cli/settings";
import { build } from "./userEdits/runs";

const firstDay = parseDay("2026-01-01") ?? 0;

/** A workbook with 240 cases and the scorecard of them, connected. */
export async function bookWithScorecard(): Promise<ExcelHost> {
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0`);
  const book = newWorkbook();
  importDelimited(book, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n")) });
  const host = createHost({ workbook: book.model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  await build();
  return host;
}
