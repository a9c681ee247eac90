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
  /** Cells per second of ours and of the peer. */
  const rates = (rows: number, dates: DateForm, times: number): Rates => {
    const rate = (task: ReadingTask): number => (rows * columns) / (run(task, rows, dates, times).milliseconds / 1000);
    return { rows, dates, ours: rate("columns"), peer: rate("parse") };
  };
  const growing = sizes.map(([rows, times]) => rates(rows, "serials", times));
  const page = run("page", 1_000_000, "serials", 1);
  const whole = run("indicators", mostRows, "serials", 1);
  return [
    ...[...growing, rates(1_000_000, "texts", 1)].map(rateFigure), growthFigure(growing),
    { name: "  longest step of the page's thread", value: page.longestStep, unit: "ms", against: `at most ${taskBudget} ms`, ratio: page.longestStep / taskBudget },
    { name: `${grouped(mostRows)} × ${columns}, responses to ten indicators`, value: whole.milliseconds, unit: "ms", against: null, ratio: null },
    { name: "  peak memory", value: whole.peakMegabytes, unit: "MB", against: `at most ${memoryBudget} MB`, ratio: whole.peakMegabytes / memoryBudget },
  ];
}

interface Rates {
  readonly rows: number;
  readonly dates: DateForm;
  readonly ours: number;
  readonly peer: number;
}

function rateFigure({ rows, dates, ours, peer }: Rates): Figure {
  const name = `read ${grouped(rows)} × ${columns}, responses to typed columns${dates === "texts" ? ", dates as texts" : ""}`;
  return { name, value: ours, unit: "cells/s", against: `JSON.parse alone ${grouped(Math.round(peer))} cells/s`, ratio: ours / peer };
}

/** How much of its speed the largest size keeps of the smallest one's. */
function growthFigure(growing: readonly Rates[]): Figure {
  const kept = (of: "ours" | "peer"): number => ((growing.at(-1)?.[of] ?? NaN) / (growing[0]?.[of] ?? NaN)) * 100;
  const name = `  speed at ${grouped(growing.at(-1)?.rows ?? 0)} rows, of that at ${grouped(growing[0]?.rows ?? 0)}`;
  return { name, value: kept("ours"), unit: "%", against: `JSON.parse alone ${Math.round(kept("peer"))} %`, ratio: kept("ours") / kept("peer") };
}

function grouped(value: number): string {
  return value.toLocaleString("en-US");
}
