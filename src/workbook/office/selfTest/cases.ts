import { cellCases } from "./cellCases";
import { chartCases } from "./chartCases";
import { eventCases } from "./eventCases";
import { formatCases } from "./formatCases";
import { formulaCases } from "./formulaCases";
import { pageCases } from "./pageCases";
import { readingCases } from "./readingCases";
import { ruleCases } from "./ruleCases";
import type { SelfTestCase } from "./selfTestCase";
import { sheetCases } from "./sheetCases";
import { tableCases } from "./tableCases";
import { writerCases } from "./writerCases";

/** Every feature of Excel's API that the add-in uses, in the order in which they are tried. */
export const selfTestCases: readonly SelfTestCase[] = [
  ...sheetCases, ...cellCases, ...tableCases, ...formulaCases, ...readingCases, ...formatCases, ...ruleCases, ...pageCases, ...chartCases, ...eventCases, ...writerCases,
];
