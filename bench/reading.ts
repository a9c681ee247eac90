import { execFileSync } from "node:child_process";
import type { Figure } from "./figure";
import { caseHeaders, type DateForm } from "./reading/caseResponses";
import type { ReadingReport, ReadingTask } from "./reading/reportReading";

const columns = caseHeaders.length;
/** Rows of a table, and how often it is read. */
const sizes = [[10_000, 15], [100_000, 5], [1_000_000, 1]] as const;
/** Body rows of a sheet that is full. */
const mostRows = 1_048_575;
/** Megabytes that all of the way may take. */
const memoryBudget = 1_000;
/** Milliseconds: what browsers call a long task is longer. */
const taskBudget = 50;

/**
 * Cases from Excel's responses to typed columns, beside `JSON.parse` of the same responses, and on to the ten indicators: each
 * measurement in a process of its own, so that peak memory is its own.
 */
export function benchReading(root: string): Figure[] {
  const run = (task: ReadingTask, rows: number, dates: DateForm, times: number): ReadingReport => {
    const args = ["--entry", "bench/reading/reportReading.ts", task, String(rows), dates, String(times)];
    return JSON.parse(execFileSync("node", ["cli/run.mjs", ...args], { cwd: root, encoding: "utf8" }).trim()) as ReadingReport;
  };
  const beside = (rows: number, dates: DateForm, times: number): Figure => {
    const rate = (task: ReadingTask): number => (rows * columns) / (run(task, rows, dates, times).milliseconds / 1000);
    const [ours, peer] = [rate("columns"), rate("parse")];
    const name = `read ${rows.toLocaleString("en-US")} × ${columns}, responses to typed columns${dates === "texts" ? ", dates as texts" : ""}`;
    return { name, value: ours, unit: "cells/s", against: `JSON.parse alone ${Math.round(peer).toLocaleString("en-US")} cells/s`, ratio: ours / peer };
  };
  const growing = sizes.map(([rows, times]) => beside(rows, "serials", times));
  const [slowest, fastest] = [growing.at(-1)?.value ?? NaN, growing[0]?.value ?? NaN];
  const page = run("page", 1_000_000, "serials", 1);
  const whole = run("indicators", mostRows, "serials", 1);
  return [
    ...growing, beside(1_000_000, "texts", 1),
    { name: "  cells/s at 1,000,000 rows beside 10,000", value: slowest, unit: "cells/s", against: `${Math.round(fastest).toLocaleString("en-US")} cells/s`, ratio: slowest / fastest },
    { name: "  longest step of the page's thread", value: page.longestStep, unit: "ms", against: `at most ${taskBudget} ms`, ratio: page.longestStep / taskBudget },
    { name: `${mostRows.toLocaleString("en-US")} × ${columns}, responses to ten indicators`, value: whole.milliseconds, unit: "ms", against: null, ratio: null },
    { name: "  peak memory", value: whole.peakMegabytes, unit: "MB", against: `at most ${memoryBudget} MB`, ratio: whole.peakMegabytes / memoryBudget },
  ];
}
