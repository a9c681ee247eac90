import { definitionBook } from "../../domain/history/definitionBook";
import type { IndicatorDescription } from "../../domain/indicators/definition";
import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import { columnTitle } from "../../domain/table/columnTitle";
import type { SheetContext } from "../sheetContext";
import type { Texts } from "../texts";
import { definedOtherwise } from "../words/definedOtherwise";
import { formatNumber } from "../words/formatNumber";
import { formatDate, periodName, periodNameOfId } from "../words/formatPeriod";
import { formatValue } from "../words/formatValue";
import { markText } from "../words/markText";
import { optionText } from "../words/optionWord";

/** Width of each column in characters, in the order of the sheet. */
export const definitionWidths = {
  indicator: 18, question: 34, options: 24, target: 26, inputs: 28, rows: 24, companions: 18, baseline: 18,
} as const;

export type DefinitionColumn = keyof typeof definitionWidths;

/** One indicator's row: everything that a doubter may ask of its number. */
export function definitionRow(line: IndicatorLine, { texts, past }: Pick<SheetContext, "texts" | "past">): Readonly<Record<DefinitionColumn, string>> {
  const { description } = line;
  const otherwise = past ? definedOtherwise(description, definitionBook(past.history.definitions), texts) : null;
  return {
    indicator: line.title,
    question: lines([description.question, `= ${description.formula}`]),
    options: lines([optionsText(line, texts), otherwise === null ? null : texts.history.sentence([otherwise])]),
    target: targetText(line, texts),
    inputs: inputsText(line, texts),
    rows: rowsText(line, texts),
    companions: companionsText(line, texts),
    baseline: baselineText(line, texts),
  };
}

function optionsText({ description, options, marks = [] }: IndicatorLine, texts: Texts): string {
  const { definitions } = texts;
  const all = Object.entries(description.options).map(([name, option]) => {
    const value = options[name] ?? option.default;
    const place = value === option.default ? definitions.default : definitions.changed;
    return `${option.title}: ${optionText(description, name, value, texts)} (${place})`;
  });
  return lines([...(all.length === 0 ? [definitions.noOptions] : all), ...marks.map((mark) => markText(mark, texts.marks.definition, texts))]);
}

function targetText({ description, bounds, weight }: IndicatorLine, texts: Texts): string {
  const { definitions } = texts;
  const write = (value: number): string => formatValue(value, description.unit, texts);
  const about = [definitions.source(description.thresholds.source), description.activity ? definitions.activity : null, weightText(weight, texts), description.pack ? texts.packs.from(description.pack.title) : null];
  if (bounds === null) return lines([definitions.noTarget, ...about]);
  const amber = bounds.target + (description.direction === "higher-is-better" ? -bounds.gap : bounds.gap);
  return lines([definitions.bounds[description.direction](write(bounds.target), write(amber)), definitions.setBy[bounds.setBy], ...about]);
}

/** null for the weight that every indicator has by default. */
function weightText(weight: number, texts: Texts): string | null {
  if (weight === 1) return null;
  return weight === 0 ? texts.settings.noWeight : texts.settings.weight(String(weight).replace(".", texts.decimalMark));
}

function inputsText({ description, sources }: IndicatorLine, texts: Texts): string {
  const { definitions } = texts;
  if (sources.length === 0) return definitions.noInputs(datasetsOf(description, texts));
  return lines(sources.map(({ sheet, table, columns }) => definitions.input(sheet, table, columns.join(", "))));
}

function datasetsOf(description: IndicatorDescription, { phrase }: Texts): string {
  return description.inputs.map(({ dataset }) => phrase(columnTitle(dataset))).join(", ");
}

function rowsText({ headline, excluded, reason }: IndicatorLine, texts: Texts): string {
  const { definitions } = texts;
  const used = headline === null || headline.n === null
    ? reason ?? definitions.unused
    : definitions.used(formatNumber(headline.n, 0, texts), periodName(headline.period, texts));
  const left = excluded.filter(({ rows }) => rows > 0).map(({ rows, reason: why }) => definitions.left(formatNumber(rows, 0, texts), why));
  return lines([used, ...(left.length === 0 && headline !== null ? [definitions.noneLeft] : left)]);
}

function companionsText({ companions }: IndicatorLine, texts: Texts): string {
  return lines(companions.map(({ title, value, unit }) => `${title}: ${value === null ? texts.dash : formatValue(value, unit, texts)}`));
}

function baselineText({ baseline, description }: IndicatorLine, texts: Texts): string {
  return baseline === null
    ? texts.definitions.noBaseline
    : texts.definitions.baseline(
      formatValue(baseline.value, description.unit, texts), periodNameOfId(baseline.from, texts), periodNameOfId(baseline.to, texts),
      formatDate(baseline.frozenOn, texts),
    );
}

function lines(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join("\n");
}
