import { indicators } from "../../../domain/indicators";
import type { IndicatorDescription } from "../../../domain/indicators/definition";
import type { Phrase } from "../../../domain/language/phrases";
import { sayDescription } from "../../../domain/scorecard/sayScorecard";
import type { PaneState } from "../../state/paneState";

/** The indicators that can be set in the open workbook: the catalogue's, and those that the last run showed beside them, in the words of a language. */
export function settableIndicators({ shown }: Pick<PaneState, "shown">, phrase: Phrase): readonly IndicatorDescription[] {
  const known = new Set(indicators.map(({ id }) => id));
  const others = shown?.answer.scorecard?.lines.map(({ description }) => description).filter(({ id }) => !known.has(id)) ?? [];
  return [...indicators, ...others].map((indicator) => sayDescription(indicator, phrase));
}
