import type { SelfTestLine, SelfTestProgress, SelfTestReport, SelfTestResult } from "../../selfTest";
import { RequestQueue } from "../requestQueue";
import { selfTestCases } from "./cases";
import { compareObservation } from "./compareObservation";
import { readSelfTestHost } from "./readSelfTestHost";
import { addScratchSheet, findScratch, removeScratch, type Scratch } from "./scratch";
import { rowsPerCase, type Observation, type SelfTestCase } from "./selfTestCase";
import { rememberPlace, restorePlace, type UserPlace } from "./userPlace";

/**
 * Tries every case on a scratch sheet, each in requests of its own, since a failure ends its whole request. Removes its traces
 * and brings the user back, whatever happened. Rejects with the signal's reason when cancelled.
 */
export async function runSelfTest(onProgress: SelfTestProgress, signal?: AbortSignal): Promise<SelfTestReport> {
  signal?.throwIfAborted();
  const where = readSelfTestHost();
  const place = await rememberPlace();
  const scratch = await findScratch();
  if (!scratch) return { where, refusal: structureProtected, lines: [], left: [] };
  let lines: readonly SelfTestLine[];
  let left: readonly string[];
  try {
    lines = await tryCases(scratch, onProgress, signal);
  } finally {
    left = [...await removeScratch(scratch), ...await bringBack(place)];
  }
  signal?.throwIfAborted();
  return { where, refusal: null, lines, left };
}

const structureProtected =
  "The workbook's structure is protected (Review, Protect Workbook), so no scratch sheet can be added. Run the self-test in a new workbook.";

async function tryCases(scratch: Scratch, onProgress: SelfTestProgress, signal: AbortSignal | undefined): Promise<readonly SelfTestLine[]> {
  const sheet = await addScratchSheet(scratch);
  const lines: SelfTestLine[] = [];
  for (const [index, selfTestCase] of selfTestCases.entries()) {
    if (signal?.aborted) break;
    onProgress(index, selfTestCases.length);
    lines.push(await tryCase(selfTestCase, index, sheet, scratch));
  }
  return lines;
}

async function tryCase(selfTestCase: SelfTestCase, index: number, sheet: string, scratch: Scratch): Promise<SelfTestLine> {
  const { feature, members, apiSet } = selfTestCase;
  const start = performance.now();
  const result = Office.context.requirements.isSetSupported("ExcelApi", apiSet)
    ? await resultOf(() => Excel.run((context) => selfTestCase.run({
      context, sheet: context.workbook.worksheets.getItem(sheet), sheetName: sheet, row: index * rowsPerCase, stem: scratch.stem,
      queue: new RequestQueue(context), claimSheet: (wanted) => scratch.claimSheet(wanted),
    })))
    : { kind: "unsupported" as const };
  return { feature, members, apiSet, result, duration: performance.now() - start };
}

async function resultOf(observe: () => Promise<readonly Observation[]>): Promise<SelfTestResult> {
  try {
    const details = (await observe()).map(compareObservation).filter((detail) => detail !== null);
    return details.length === 0 ? { kind: "passed" } : { kind: "failed", details };
  } catch (error) {
    // Whatever goes wrong in a case is what the report is there to tell.
    return { kind: "failed", details: [errorText(error)] };
  }
}

function errorText(error: unknown): string {
  if (!(error instanceof OfficeExtension.Error)) return String(error);
  const { errorLocation } = error.debugInfo;
  return `${errorLocation ? `${errorLocation}: ` : ""}${error.message} [${error.code}]`;
}

async function bringBack(place: UserPlace): Promise<readonly string[]> {
  try {
    await restorePlace(place);
    return [];
  } catch (error) {
    return [`Your sheet and selection could not be brought back: ${errorText(error)}`];
  }
}
