import type { FunctionDescription } from "../../calc/customFunctions";
import { createUniverCalc } from "../../calc/univerCalc";
import { createHost, type ExcelHost } from "../../createHost";
import type { OpenedWorkbook } from "../../xlsx/openedWorkbook";
import { saveWorkbook } from "../../xlsx/write/saveWorkbook";

/** Milliseconds of a day, and the serial day of 1970-01-01. */
const dayLength = 86_400_000;
const unixEpoch = 25_569;

/** A workbook that is open in the emulated Excel. */
export interface OpenBook {
  readonly opened: OpenedWorkbook;
  readonly host: ExcelHost;
}

/** @param functions of the add-in, which formulas may call. */
export function openBook(opened: OpenedWorkbook, functions: readonly FunctionDescription[]): OpenBook {
  const book: OpenBook = { opened, host: createHost({ workbook: opened.model, calc: createUniverCalc(today), saveFile: () => saveBook(book) }) };
  book.host.offerFunctions(functions);
  return book;
}

/** The workbook as .xlsx, with formulas up to date; what could not be computed, Excel computes when it opens the file. */
export function saveBook({ opened, host }: OpenBook): Uint8Array {
  const { left } = host.settle();
  return saveWorkbook(opened, { recalculateOnLoad: left.length > 0 });
}

/** Today's serial day where the user is. */
export function today(): number {
  const now = new Date();
  return unixEpoch + Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayLength;
}
