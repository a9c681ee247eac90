import { indicators } from "../../../domain/indicators";
import type { IndicatorDescription } from "../../../domain/indicators/definition";
import type { PaneState } from "../../state/paneState";

/** The indicators that can be set in the open workbook: the catalogue's, and those that the last run showed beside them. */
export function settableIndicators({ shown }: Pick<PaneState, "shown">): readonly IndicatorDescription[] {
  const known = new Set(indicators.map(({ id }) => id));
  const others = shown?.answer.scorecard?.lines.map(({ description }) => description).filter(({ id }) => !known.has(id)) ?? [];
  return [...indicators, ...others];
}
