import { existsSync } from "node:fs";
import { buildPane } from "../host/workbench/server/buildPane";
import { chromiumPath } from "../test/browser/setup/browserEnvironment";
import type { Figure } from "./figure";
import { initialScript } from "./pane/initialScript";
import { measureHeapGrowth } from "./pane/measureHeap";
import { measureLargeRun, type RunMeasured } from "./pane/measureLargeRun";
import { measureStart } from "./pane/measureStart";

/** Kilobytes (1000 bytes) of gzipped script that the page may load before it can be used, office.js left out. */
const scriptBudget = 250;
/** Milliseconds from the pane's script to its view. */
const viewBudget = 200;
/** Milliseconds: what browsers call a long task is longer. */
const taskBudget = 50;
/** Cases in the workbook that is built and refreshed. */
const caseCount = 1_000_000;
/** Megabytes by which the page may grow between two of its refreshes. */
const heapBudget = { from: 20, to: 100, megabytes: 1 };

/**
 * The pane in a real browser: how much script it loads, how soon it shows something, how long it is deaf to its user at most while
 * a workbook of a million cases is built and refreshed, and what many refreshes leave behind. Without Chromium the script alone is
 * measured, and standard error says so.
 */
export async function benchPane(root: string): Promise<Figure[]> {
  const size: Figure = budgeted("initial script of the pane, beyond office.js", initialScript(await buildPane(root)) / 1000, "kB gz", scriptBudget);
  if (!existsSync(chromiumPath)) {
    process.stderr.write(`The pane is not measured: there is no Chromium at ${chromiumPath}. Install it (Debian: chromium) or name another with CHROMIUM.\n`);
    return [size];
  }
  const start = await measureStart(root);
  const { build, refresh } = await measureLargeRun(root, caseCount);
  const { from, to, megabytes } = heapBudget;
  return [
    size,
    plain("pane, first content of its page", start.firstContent),
    budgeted("pane, its view after its script arrived", start.afterScript, "ms", viewBudget),
    ...ofRun(`build of ${caseCount.toLocaleString("en")} cases`, build),
    ...ofRun(`refresh of ${caseCount.toLocaleString("en")} cases`, refresh),
    budgeted(`heap of the pane, from refresh ${from} to ${to}`, await measureHeapGrowth(root, from, to) / 1e6, "MB", megabytes),
  ];
}

function ofRun(name: string, { longestTask, longTasks, run }: RunMeasured): Figure[] {
  return [
    budgeted(`pane, longest task of a ${name}`, longestTask, "ms", taskBudget),
    plain("  all tasks longer than 50 ms together", longTasks),
    plain(`  of a ${name.split(" ")[0]} that took`, run),
  ];
}

const plain = (name: string, value: number): Figure => ({ name, value, unit: "ms", against: null, ratio: null });

function budgeted(name: string, value: number, unit: string, budget: number): Figure {
  return { name, value, unit, against: `at most ${budget} ${unit}`, ratio: value / budget };
}
