import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../host/xlsx/openedWorkbook";
import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";
import type { Language } from "../../src/domain/language/language";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { planRows } from "../../src/layout/plan/geometry";
import { planTableId } from "../../src/layout/plan/planTable";
import { today } from "../cli/settings";
import { build } from "./userEdits/runs";

const firstDay = parseDay("2025-01-01") ?? 0;

/** What `bookWithPlan` saved: made once, since it takes long. */
const saved = new Map<Language, Uint8Array>();

/** A workbook with cases, and the scorecard that was built from them in a language. */
export async function bookWithPlan(language: Language = "en"): Promise<ExcelHost> {
  const bytes = saved.get(language) ?? await builtBook(language);
  saved.set(language, bytes);
  return open(readWorkbook(bytes));
}

async function builtBook(language: Language): Promise<Uint8Array> {
  const days = 680;
  const rows = Array.from({ length: days * 2 }, (_, row) => `K${row},${formatDay(firstDay + (row % days))},${formatDay(firstDay + (row % days))},${row % 3 === 0 ? 1 : 0},0`);
  const opened = newWorkbook();
  importDelimited(opened, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n")) });
  await open(opened);
  await build({ language });
  return saveWorkbook(opened);
}

async function open({ model }: OpenedWorkbook): Promise<ExcelHost> {
  const host = createHost({ workbook: model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  return host;
}

/** The plan as a user sees it and types into it: rows of the table from 0 on. */
export function planOf(host: ExcelHost) {
  const sheet = host.workbook.sheets.find(({ name }) => name === "90-Day Plan");
  const table = sheet?.tables.find(({ name }) => name === planTableId);
  if (!sheet || !table) throw new Error("no plan");
  const column = (header: string): number => table.range.column + table.columns.findIndex(({ name }) => name === header);
  return {
    count: () => table.range.rows - 1,
    type: (row: number, header: string, text: string) => host.user.type(sheet.id, [{ row: table.range.row + 1 + row, column: column(header), text }]),
    start: (text: string) => host.user.type(sheet.id, [{ row: planRows.start, column: 1, text }]),
    read: (row: number, header: string) => {
      host.settle();
      return sheet.getValue(table.range.row + 1 + row, column(header));
    },
    weeks: (row: number) => {
      host.settle();
      return Array.from({ length: 13 }, (_, week) => String(sheet.getValue(table.range.row + 1 + row, column(String(week + 1))) || ".")).join("");
    },
    above: (row: number, at: number) => {
      host.settle();
      return sheet.getValue(row, at);
    },
  };
}
