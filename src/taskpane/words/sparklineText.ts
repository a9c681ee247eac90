import { glanceOf } from "../../domain/scorecard/glance";
import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import { periodLabel } from "../../layout/words/formatPeriod";
import { formatValue } from "../../layout/words/formatValue";
import type { PaneTexts } from "../texts/english";

/** What a sparkline draws, in words: its first and its last known value. */
export function sparklineText(line: IndicatorLine, texts: PaneTexts): string {
  const { points } = glanceOf(line);
  const end = line.series.findIndex(({ period }) => period.id === line.headline?.period.id) + 1;
  const known = line.series.slice(end - points.length, end).filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first?.value == null || last?.value == null) return texts.noSparkline;
  return texts.sparkline(
    formatValue(first.value, first.unit, texts.sheets), periodLabel(first.period, texts.sheets),
    formatValue(last.value, last.unit, texts.sheets), periodLabel(last.period, texts.sheets),
  );
}
