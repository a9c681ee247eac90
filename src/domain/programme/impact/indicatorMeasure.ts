import { indicators } from "../../indicators";
import type { Measure } from "../../measure/measure";
import type { ProgrammeMaterial } from "../programmeMaterial";

/** What an indicator measures, with the options in force; null where the workbook lacks what it needs. */
export function indicatorMeasure(id: string, { card, sources }: Pick<ProgrammeMaterial, "card" | "sources">): Measure | null {
  const line = card.lines.find(({ description }) => description.id === id);
  const indicator = indicators.find((one) => one.id === id);
  if (line === undefined || indicator === undefined || line.missing.length > 0) return null;
  return indicator.measure({
    options: line.options, has: (dataset, column) => sources.has(dataset, column), isDerived: (dataset, column) => sources.isDerived(dataset, column),
  });
}
