import type { IndicatorChange, PeriodChange } from "../../domain/history/change";
import { definitionBook, type DefinitionBook } from "../../domain/history/definitionBook";
import type { History } from "../../domain/history/history";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { IndicatorLine, Scorecard } from "../../domain/scorecard/scorecard";
import { changes as changeWords } from "../numberFormats";
import type { PlanValue, TablePlan } from "../sheetPlan";
import type { Texts } from "../texts";
import { definedOtherwise } from "../words/definedOtherwise";
import { exactValue } from "../words/exactValue";
import { periodNameOfId } from "../words/formatPeriod";
import { whyText, type ValueOf } from "../words/whyText";
import { typedOverCells } from "./typedOverCells";
import { changedFormats, changedLooks } from "./changesFormats";
import { changedColumns, changedTableId, type ChangedColumn } from "./geometry";

type Cells = Partial<Readonly<Record<ChangedColumn, PlanValue>>>;

/** The table of what changed: a row for every indicator, also where nothing did. */
export function changedTable(card: Scorecard, history: History, diagnostics: readonly Diagnostic[], row: number, texts: Texts): TablePlan {
  const { columns } = texts.history;
  const book = definitionBook(history.definitions);
  return {
    id: changedTableId, row, column: 0,
    columns: changedColumns.map((name) => ({ header: columns[name], owner: name === "note" ? "user" : "addin" })),
    rows: card.lines.map((line) => {
      const { id } = line.description;
      const change = history.lastChange?.changes.find(({ indicator, team }) => indicator === id && team === card.team);
      const cells = changedCells(line, change, book, typedOverCells(diagnostics, id), texts);
      return { key: id, look: line.headline?.unit ?? line.description.unit, cells: changedColumns.map((name) => cells[name] ?? null) };
    }),
    fitsRows: true,
    list: { seldom: true, formats: changedColumns.map((name) => changedFormats[name]), looks: changedLooks(texts), gone: { column: changedColumns.indexOf("why"), text: texts.packs.gone } },
  };
}

function changedCells(line: IndicatorLine, change: IndicatorChange | undefined, book: DefinitionBook, typedOver: readonly string[], texts: Texts): Cells {
  const { history, dash } = texts;
  const { headline, description, title } = line;
  const of: ValueOf = { description, counted: book.inForce(description.id)?.counted ?? "cases" };
  const told = change?.headline ?? null;
  const otherwise = definedOtherwise(description, book, texts);
  const why = [
    ...(told === null ? [] : [whyOf(told, of, texts)]),
    ...(change?.earlier ? [earlierText(change.earlier, of, texts)] : []),
    ...(typedOver.length === 0 ? [] : [history.typedOver(typedOver.join(", "))]),
    ...(otherwise === null ? [] : [otherwise]),
  ];
  const was = told?.from?.value ?? null;
  const now = told === null ? headline?.value ?? null : told.to.value;
  return {
    indicator: title,
    period: told === null ? headline && periodNameOfId(headline.period.id, texts) : periodNameOfId(told.to.period, texts),
    was: told === null ? dash : was ?? dash, now: now ?? dash,
    change: was === null || now === null || told === null ? dash : shownChange(now - was, line),
    why: why.length === 0 ? history.asBefore : history.sentence(why),
  };
}

/** The change as its cell holds it: rounded as it is shown, shares in points. */
function shownChange(change: number, { description }: IndicatorLine): number {
  const { digits, factor } = changeWords[description.unit];
  return Number((change * factor).toFixed(digits));
}

function whyOf({ causes, from, to }: PeriodChange, of: ValueOf, texts: Texts): string {
  return whyText(causes, { before: from, after: to }, of, texts);
}

function earlierText({ periods, latest }: NonNullable<IndicatorChange["earlier"]>, of: ValueOf, texts: Texts): string {
  const { unit } = of.description;
  return texts.history.earlier(
    periods, periodNameOfId(latest.to.period, texts), exactValue(latest.from?.value ?? null, unit, texts), exactValue(latest.to.value, unit, texts), whyOf(latest, of, texts),
  );
}
