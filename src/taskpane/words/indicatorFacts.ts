import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import { formatNumber } from "../../layout/words/formatNumber";
import { periodLabel } from "../../layout/words/formatPeriod";
import { formatValue } from "../../layout/words/formatValue";
import { rangeText } from "../../layout/words/rangeText";
import { trendText } from "../../layout/words/trendText";
import { wantedText } from "../../layout/words/wantedText";
import type { PaneTexts } from "../texts/english";
import { howToAdd } from "./howToAdd";

/** A fact about an indicator, with its name. */
export interface Fact {
  readonly name: string;
  readonly text: string;
}

/** Everything that the pane says of an indicator beside its row; what is unknown is left out. */
export function indicatorFacts(line: IndicatorLine, texts: PaneTexts): Fact[] {
  const { facts } = texts;
  const { description, headline, previous, bounds, sources, excluded } = line;
  const value = (known: number): string => formatValue(known, description.unit, texts.sheets);
  const all: readonly (readonly [string, string])[] = [
    [facts.question, description.question],
    [headline === null ? facts.missing : facts.reason, line.reason ?? ""],
    [facts.add, headline === null ? howToAdd(line, texts).join(" ") : ""],
    [facts.target, bounds === null ? "" : `${value(bounds.target)}, ${texts.sheets.definitions.setBy[bounds.setBy]}`],
    [facts.wanted, wantedText(line, texts.sheets)],
    [facts.range, headline === null ? "" : rangeText(line, texts.sheets)],
    [facts.previous, previous?.value == null ? "" : `${value(previous.value)}, ${periodLabel(previous.period, texts.sheets)}`],
    [facts.trend, trendText(line, texts.sheets)],
    [facts.beside, line.companions.filter((one) => one.value !== null).map((one) => `${one.title} ${formatValue(one.value ?? 0, one.unit, texts.sheets)}`).join(", ")],
    [facts.formula, description.formula],
    [facts.sources, sources.map(({ sheet, table, columns }) => texts.sheets.definitions.input(sheet, table, columns.join(", "))).join("; ")],
    [facts.leftOut, excluded.filter(({ rows }) => rows > 0).map(({ rows, reason }) => `${formatNumber(rows, 0, texts.sheets)} ${reason}`).join(", ")],
  ];
  return all.filter(([, text]) => text !== "").map(([name, text]) => ({ name, text }));
}
