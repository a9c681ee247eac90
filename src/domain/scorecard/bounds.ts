import type { IndicatorDescription } from "../indicators/definition";
import type { Baseline, Bounds } from "./scorecard";

/** Targets by indicator id, in the indicator's unit, from the places that may set one. The sheet's cell wins over the workbook's setting. */
export interface Targets {
  readonly sheet: Readonly<Record<string, number>>;
  readonly settings: Readonly<Record<string, number>>;
}

type ByDefault = { readonly bounds: Bounds | null; readonly gapFor: (target: number) => number };

function fixedBounds(thresholds: { readonly green: number; readonly amber: number }): ByDefault {
  const gap = Math.abs(thresholds.green - thresholds.amber);
  return { bounds: { target: thresholds.green, gap, setBy: "definition" }, gapFor: () => gap };
}

/**
 * Green is `better` beyond the baseline and amber `worse` on its other side, both relative. A baseline of 0 has no relative
 * distance, so nothing follows from it. A target of one's own is taken to be as far from a baseline as the definition's is.
 */
function baselineBounds(thresholds: { readonly better: number; readonly worse: number }, sign: 1 | -1, baseline: Baseline | null): ByDefault {
  const { better, worse } = thresholds;
  const gapFor = (target: number) => ((better + worse) * Math.abs(target)) / (1 + sign * better);
  if (baseline === null || baseline.value <= 0) return { bounds: null, gapFor };
  const gap = baseline.value * (better + worse);
  return { bounds: { target: baseline.value * (1 + sign * better), gap, setBy: "baseline" }, gapFor: () => gap };
}

/** 1 where higher is better, -1 where lower is. */
export function signOf(description: IndicatorDescription): 1 | -1 {
  return description.direction === "higher-is-better" ? 1 : -1;
}

/** The bounds in force: the sheet's target, else the setting's, else the definition's or the baseline's. null where nothing gives one. */
export function boundsOf(description: IndicatorDescription, baseline: Baseline | null, targets: Targets): Bounds | null {
  const { thresholds } = description;
  const byDefault = thresholds.kind === "fixed" ? fixedBounds(thresholds) : baselineBounds(thresholds, signOf(description), baseline);
  const onSheet = targets.sheet[description.id];
  if (onSheet !== undefined) return { target: onSheet, gap: byDefault.gapFor(onSheet), setBy: "sheet" };
  const inSettings = targets.settings[description.id];
  if (inSettings !== undefined) return { target: inSettings, gap: byDefault.gapFor(inSettings), setBy: "setting" };
  return byDefault.bounds;
}
