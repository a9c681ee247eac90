/** How one feature of Excel's API behaved here. */
export interface SelfTestLine {
  /** What was tried, in words. */
  readonly feature: string;
  /** Members of Excel's API that it needs, such as `Range.formulas`. */
  readonly members: readonly string[];
  /** The version of ExcelApi that has all of them, such as "1.9". */
  readonly apiSet: string;
  readonly result: SelfTestResult;
  /** Milliseconds. */
  readonly duration: number;
}

export type SelfTestResult =
  | { readonly kind: "passed" }
  /** What was expected and what was found instead, or the error that Excel gave. */
  | { readonly kind: "failed"; readonly details: readonly string[] }
  /** This Excel is older than the feature. */
  | { readonly kind: "unsupported" };

/** Where a self-test ran. */
export interface SelfTestHost {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** Newest supported version of each requirement set, such as "ExcelApi 1.14". */
  readonly apiSets: readonly string[];
}

export interface SelfTestReport {
  readonly where: SelfTestHost;
  /** Why nothing was done; null where the test ran. */
  readonly refusal: string | null;
  /** In the order in which they were tried; empty where the test was refused. */
  readonly lines: readonly SelfTestLine[];
  /** What could not be removed or put back afterwards, a sentence each; empty where the workbook is as it was. */
  readonly left: readonly string[];
}

/** Told before each feature is tried: how many are done, and how many there are. */
export interface SelfTestProgress {
  (done: number, total: number): void;
}

/**
 * Tries every feature of Excel's API that the add-in uses on scratch sheets of the open workbook, and removes them.
 * Failures of a feature are lines of the report. Rejects with the signal's reason when cancelled, after the traces are removed.
 */
export interface SelfTest {
  runSelfTest(onProgress: SelfTestProgress, signal?: AbortSignal): Promise<SelfTestReport>;
}
