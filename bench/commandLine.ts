import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { median, type Figure } from "./figure";
import type { Stages } from "./reportStages";

const runs = 3;

/** How long the command line takes over the sample, from the first key to the written file, and its stages in another process. For information. */
export function benchCommandLine(root: string): Figure[] {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-command-"));
  const run = (...args: string[]): string => execFileSync("node", ["cli/run.mjs", ...args], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  try {
    const whole = Array.from({ length: runs }, () => {
      const start = performance.now();
      run("--out", path.join(folder, "scorecard.xlsx"));
      return performance.now() - start;
    });
    const stages = JSON.parse(run("--entry", "bench/reportStages.ts").trim().split("\n").at(-1) ?? "") as Stages;
    return [
      { name: "scorecard of the sample, command line", value: median(whole), unit: "ms", against: null, ratio: null },
      ...stages.map(({ stage, milliseconds }) => ({ name: `  of which ${stage}`, value: milliseconds, unit: "ms", against: null, ratio: null })),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
