import { createUniverCalc } from "../../../host/calc/univerCalc";
import type { ExcelHost } from "../../../host/createHost";
import { serialDay } from "../../../src/domain/table/serialDay";
import { openHost } from "../../host/testHost";

/** A workbook with two sheets of the user's, open in the emulated Excel, with formulas computed. */
export function openBook(apiSet?: string): Promise<ExcelHost> {
  return openHost(["Data", "Notes"], createUniverCalc(() => serialDay(2026, 11, 14)), apiSet);
}
