import { existsSync, readFileSync } from "node:fs";
import { buildPane } from "../host/workbench/server/buildPane";
import { chromiumPath } from "../test/browser/setup/browserEnvironment";
import type { Figure } from "./figure";
import { initialScript } from "./pane/initialScript";
import { largeOrganisation } from "./pane/largeOrganisation";
import { measurePane } from "./pane/measurePane";

/** Kilobytes (1000 bytes) of gzipped script that the page may load before it can be used, office.js left out. */
const scriptBudget = 250;
/** Milliseconds until the pane shows something. */
const firstContentBudget = 1_000;
/** Milliseconds: what browsers call a long task is longer. */
const taskBudget = 50;

/**
 * The pane in a real browser: how much script it loads, how soon it shows something, and how long it is deaf to its user at most while
 * a workbook of 200,000 cases is built. Without Chromium the script alone is measured, and standard error says so.
 */
export async function benchPane(root: string): Promise<Figure[]> {
  const size: Figure = budgeted("initial script of the pane, beyond office.js", initialScript(await buildPane(root)) / 1000, "kB gz", scriptBudget);
  if (!existsSync(chromiumPath)) {
    process.stderr.write(`The pane is not measured: there is no Chromium at ${chromiumPath}. Install it (Debian: chromium) or name another with CHROMIUM.\n`);
    return [size];
  }
  const measured = await measurePane(root, readFileSync(largeOrganisation(root)));
  const plain = (name: string, value: number): Figure => ({ name, value, unit: "ms", against: null, ratio: null });
  return [
    size,
    budgeted("pane, first content", measured.firstContent, "ms", firstContentBudget),
    plain("pane, can be used", measured.usable),
    budgeted("pane, longest task of a build of 200,000 cases", measured.longestTask, "ms", taskBudget),
    plain("  all tasks longer than 50 ms together", measured.longTasks),
    plain("  of a build that took", measured.build),
  ];
}

function budgeted(name: string, value: number, unit: string, budget: number): Figure {
  return { name, value, unit, against: `at most ${budget} ${unit}`, ratio: value / budget };
}
