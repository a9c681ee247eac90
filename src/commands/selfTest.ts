import type { SelfTest, SelfTestProgress, SelfTestReport } from "../workbook/selfTest";

/** What a self-test works with. */
export interface SelfTestContext {
  readonly workbook: SelfTest;
  readonly onProgress: SelfTestProgress;
  readonly signal?: AbortSignal;
}

/** Tries on scratch sheets what the add-in uses of Excel's API, removes them and answers a report that can be copied. */
export const selfTest = {
  id: "developer.selfTest",
  run: ({ workbook, onProgress, signal }: SelfTestContext): Promise<SelfTestReport> => workbook.runSelfTest(onProgress, signal),
} as const;
