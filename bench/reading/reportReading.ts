import { MessageChannel } from "node:worker_threads";
import { makePeople } from "../../samples/generate/organisation";
import { sampleEnd } from "../../samples/generate/calendar";
import { indicators } from "../../src/domain/indicators";
import { evaluate } from "../../src/domain/measure/evaluate";
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

/** Does one thing with each response, as one arrives after the other. */
function eachResponse(responses: Iterable<CaseResponse>, step: (response: CaseResponse) => void): Run {
  let [milliseconds, longestStep] = [0, 0];
  for (const response of responses) {
    const start = performance.now();
    step(response);
    const taken = performance.now() - start;
    milliseconds += taken;
    longestStep = Math.max(longestStep, taken);
  }
  return { milliseconds, longestStep };
}

function toIndicators(responses: Iterable<CaseResponse>, rowCount: number): Run {
  const read = readCases(responses, rowCount);
  const start = performance.now();
  const { indicators: results } = evaluate(indicators, [], { ...makeActivityTables(people, seed + 1), ...read.tables }, { asOf: sampleEnd - 1, today: sampleEnd - 1, granularity: "month" });
  const unmeasured = results.filter(({ measured }) => !measured).length;
  if (unmeasured > 0) throw new Error(`${unmeasured} indicators were not measured.`);
  const milliseconds = read.milliseconds + performance.now() - start;
  return { milliseconds, longestStep: milliseconds };
}

/** Gives a piece away to another thread as the page does; that thread's own work is not measured. */
function toPage(responses: Iterable<CaseResponse>, rowCount: number): Run {
  return eachResponse(responses, (response) => {
    const { port1, port2 } = new MessageChannel();
    const piece = convertResponse(response, rowCount);
    port1.postMessage(piece, piece.columns.flatMap(({ kinds, numbers }) => [kinds.buffer, numbers.buffer] as ArrayBuffer[]));
    port2.close();
  });
}

function runTask(task: ReadingTask, rowCount: number, dates: DateForm): Run {
  const responses = caseResponses(people, rowCount, dates, seed);
  switch (task) {
    case "parse": return eachResponse(responses, ({ text }) => void JSON.parse(text));
    case "page": return toPage(responses, rowCount);
    case "columns": {
      const { milliseconds } = readCases(responses, rowCount);
      return { milliseconds, longestStep: milliseconds };
    }
    case "indicators": return toIndicators(responses, rowCount);
  }
}

function report([task, rowText, dates, runText]: string[]): ReadingReport {
  const runs = Number(runText);
  for (let run = 0; run < warmUps; run++) runTask(task as ReadingTask, warmUpRows, dates as DateForm);
  const measured = Array.from({ length: runs }, () => runTask(task as ReadingTask, Number(rowText), dates as DateForm));
  return {
    milliseconds: median(measured.map(({ milliseconds }) => milliseconds)), longestStep: median(measured.map(({ longestStep }) => longestStep)),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

console.log(JSON.stringify(report(process.argv.slice(2))));
