import { MessageChannel } from "node:worker_threads";
import { makePeople } from "../../src/sample/organisation";
import { sampleEnd } from "../../src/sample/calendar";
import { indicators } from "../../src/domain/indicators";
import { evaluate } from "../../src/domain/measure/evaluate";
import { nextTask } from "../../src/workbook/nextTask";
import { Turns } from "../../src/workbook/turns";
import { makeActivityTables } from "../evaluation/activityTables";
import { median } from "../figure";
import { caseResponses, type CaseResponse, type DateForm } from "./caseResponses";
import { convertResponse } from "./convertResponse";
import { readCases } from "./readCases";

/** What a process does: `parse` the JSON alone, what the `page` does with it, all up to typed `columns`, or up to the `indicators`. */
export type ReadingTask = "parse" | "page" | "columns" | "indicators";

/** What the process prints. */
export interface ReadingReport {
  /** Median of the runs. */
  readonly milliseconds: number;
  /** The longest stretch that cannot be interrupted, in milliseconds: that of the page where it does what a page does. */
  readonly longestStep: number;
  readonly peakMegabytes: number;
}

const seed = 20261122;
const people = makePeople(seed);
const warmUpRows = 10_000;
const warmUps = 12;

interface Run {
  readonly milliseconds: number;
  readonly longestStep: number;
}

/** JSON alone. */
function parseOnly(responses: Iterable<CaseResponse>): Run {
  let milliseconds = 0;
  for (const { text } of responses) {
    const start = performance.now();
    JSON.parse(text);
    milliseconds += performance.now() - start;
  }
  return { milliseconds, longestStep: milliseconds };
}

/** What the page's thread does with the responses: it gives each piece away to another thread, whose own work is not measured. */
async function onPage(responses: Iterable<CaseResponse>, rowCount: number): Promise<Run> {
  let [milliseconds, longestStep, since] = [0, 0, 0];
  const endStep = async (): Promise<void> => {
    const step = performance.now() - since;
    milliseconds += step;
    longestStep = Math.max(longestStep, step);
    await nextTask();
    since = performance.now();
  };
  const turns = new Turns(endStep);
  for (const response of responses) {
    since = performance.now();
    const piece = await convertResponse(response, rowCount, turns);
    const { port1, port2 } = new MessageChannel();
    port1.postMessage(piece, piece.columns.flatMap(({ kinds, numbers }) => [kinds.buffer, numbers.buffer] as ArrayBuffer[]));
    port2.close();
    await endStep();
  }
  return { milliseconds, longestStep };
}

async function toColumns(responses: Iterable<CaseResponse>, rowCount: number): Promise<Run> {
  const { milliseconds } = await readCases(responses, rowCount);
  return { milliseconds, longestStep: milliseconds };
}

async function toIndicators(responses: Iterable<CaseResponse>, rowCount: number): Promise<Run> {
  const read = await readCases(responses, rowCount);
  const start = performance.now();
  const settings = { asOf: sampleEnd - 1, today: sampleEnd - 1, granularity: "month" } as const;
  const { indicators: results } = evaluate(indicators, [], { ...makeActivityTables(people, seed + 1), ...read.tables }, settings);
  const unmeasured = results.filter(({ measured }) => !measured).length;
  if (unmeasured > 0) throw new Error(`${unmeasured} indicators were not measured.`);
  const milliseconds = read.milliseconds + performance.now() - start;
  return { milliseconds, longestStep: milliseconds };
}

function runTask(task: ReadingTask, rowCount: number, dates: DateForm): Run | Promise<Run> {
  const responses = caseResponses(people, rowCount, dates, seed);
  switch (task) {
    case "parse": return parseOnly(responses);
    case "page": return onPage(responses, rowCount);
    case "columns": return toColumns(responses, rowCount);
    case "indicators": return toIndicators(responses, rowCount);
  }
}

async function report([task, rowText, dates, runText]: string[]): Promise<ReadingReport> {
  const run = (rowCount: number): Run | Promise<Run> => runTask(task as ReadingTask, rowCount, dates as DateForm);
  for (let times = 0; times < warmUps; times++) await run(warmUpRows);
  const measured: Run[] = [];
  for (let times = 0; times < Number(runText); times++) measured.push(await run(Number(rowText)));
  return {
    milliseconds: median(measured.map(({ milliseconds }) => milliseconds)), longestStep: median(measured.map(({ longestStep }) => longestStep)),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

void report(process.argv.slice(2)).then((reported) => console.log(JSON.stringify(reported)));
