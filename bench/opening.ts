import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Figure } from "./figure";
import { largeWorkbook } from "./largeWorkbook";
import type { Opening } from "./reportOpening";

const rows = 1_048_576;

/** Opens 1,048,576 × 12 cells with the host's codec and with exceljs, each in a process of its own. */
export function benchOpening(root: string): Figure[] {
  const file = largeWorkbook(path.join(root, ".cache", "bench"));
  const ours = open(root, "bench/openWithHost.ts", file);
  const peer = open(root, "bench/openWithExceljs.ts", file);
  return [
    figure("open 1,048,576 × 12 .xlsx", ours.milliseconds, peer.milliseconds, "ms"),
    figure("open 1,048,576 × 12 .xlsx, peak memory", ours.peakMegabytes, peer.peakMegabytes, "MB"),
  ];
}

function figure(name: string, value: number, peer: number, unit: string): Figure {
  return { name, value, unit, against: `exceljs ${Math.round(peer)} ${unit}`, ratio: value / peer };
}

function open(root: string, entry: string, file: string): Opening {
  const output = execFileSync("node", ["--max-old-space-size=12000", "cli/run.mjs", "--entry", entry, file], { cwd: root, encoding: "utf8" });
  const opening = JSON.parse(output.trim().split("\n").at(-1) ?? "") as Opening;
  if (opening.rows !== rows) throw new Error(`${entry} read ${opening.rows} rows of ${rows}`);
  return opening;
}
