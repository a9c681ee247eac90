import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import { ceilingOf } from "../../domain/scorecard/ceiling";
import { ratingFormula } from "../../domain/scorecard/rating/ratingFormula";
import type { Status } from "../../domain/scorecard/result";
import { changeFormula } from "../numberFormats";
import type { PlanValue, TableColumnPlan, TablePlan, TableRowPlan } from "../sheetPlan";
import type { Texts } from "../texts";
import { linesOf } from "../words/linesOf";
import { rangeText } from "../words/rangeText";
import { realText, trendText } from "../words/trendText";
import { printedWidths, tableColumn } from "./geometry";
import { indicatorList } from "./rowLooks";

/** Tables of the main Scorecard. */
export const leadingTableId = "Scorecard_Leading";
export const laggingTableId = "Scorecard_Lagging";

type ColumnName = keyof Texts["columns"];

/** Columns right of the indicator's title: those that are read, then those that the formulas read, which stay hidden. */
export const readColumns = [
  "now", "range", "target", "verdict", "change", "sinceBaseline", "real", "trend", "owner", "note",
] as const satisfies readonly ColumnName[];
export const hiddenColumns = [
  "low", "high", "gap", "cap", "ceiling", "state", "previous", "baseline", "defaultTarget", "targetInForce",
] as const satisfies readonly ColumnName[];

export type ReadColumn = (typeof readColumns)[number];
type TableColumn = (typeof readColumns)[number] | (typeof hiddenColumns)[number];

const userColumns: ReadonlySet<ColumnName> = new Set(["target", "owner", "note"]);

/** What a table of indicators is made of beside its words. */
export interface ScorecardTable {
  readonly id: string;
  readonly titleHeader: string;
  /** The header's. */
  readonly row: number;
  readonly lines: readonly IndicatorLine[];
  /** Id of the table whose targets it follows; null where it follows none. */
  readonly follows: string | null;
}

/** One of the two tables of indicators. */
export function scorecardTable({ id, titleHeader, row, lines, follows }: ScorecardTable, texts: Texts): TablePlan {
  const columns = [...readColumns, ...hiddenColumns].map((name): TableColumnPlan => ({
    header: texts.columns[name], owner: userColumns.has(name) ? "user" : "addin",
  }));
  return {
    id, row, column: tableColumn,
    columns: [{ header: titleHeader, owner: "addin" }, ...columns],
    rows: lines.map((line) => tableRow(line, follows, texts)),
    list: indicatorList(readColumns, hiddenColumns.length, texts),
  };
}

/** Points of a row, and of one whose title takes two lines. */
const heights = { row: 18, wrapped: 31 } as const;

/** Points that an indicator's row is high. */
export function lineHeight({ title }: IndicatorLine): number {
  return linesOf(title, printedWidths[tableColumn] ?? 0) > 1 ? heights.wrapped : heights.row;
}

/** The column of a table's cells on the sheet, by name. */
export function columnOf(name: TableColumn): number {
  return tableColumn + 1 + [...readColumns, ...hiddenColumns].indexOf(name);
}

function tableRow(line: IndicatorLine, follows: string | null, texts: Texts): TableRowPlan {
  const values = rowValues(line, follows, texts);
  const look = line.headline?.unit ?? line.description.unit;
  return { key: line.description.id, look, height: lineHeight(line), cells: [line.title, ...[...readColumns, ...hiddenColumns].map((name) => values[name])] };
}

function rowValues(line: IndicatorLine, follows: string | null, texts: Texts): Readonly<Record<TableColumn, PlanValue>> {
  const { headline, bounds, previous, baseline, description } = line;
  const cell = (name: TableColumn): string => reference(texts.columns[name]);
  const unit = headline?.unit ?? description.unit;
  return {
    now: headline?.value ?? texts.dash,
    range: rangeText(line, texts),
    // The user's column begins as a formula: until a target is typed over it, it follows the default.
    target: { formula: `=IF(ISNUMBER(${cell("defaultTarget")}),${cell("defaultTarget")},"${texts.dash}")` },
    verdict: { formula: verdictFormula(line, texts) },
    change: { formula: changeFormula(unit, cell("now"), cell("previous")) },
    sinceBaseline: { formula: changeFormula(unit, cell("now"), cell("baseline")) },
    real: realText(line, texts),
    trend: trendText(line, texts),
    owner: null,
    note: null,
    low: headline?.low ?? null,
    high: headline?.high ?? null,
    gap: bounds?.gap ?? null,
    cap: line.capped ? texts.insights.capped : null,
    ceiling: ceilingOf(line.options),
    state: stateText(headline?.status ?? "not-measured", texts),
    previous: previous?.value ?? null,
    baseline: baseline?.value ?? null,
    defaultTarget: follows === null ? line.defaultTarget : followedTarget(line, follows, texts),
    // An emptied target cell means "the default again"; a blank default must not become a target of 0.
    targetInForce: { formula: `=IF(ISNUMBER(${cell("target")}),${cell("target")},IF(ISNUMBER(${cell("defaultTarget")}),${cell("defaultTarget")},""))` },
  };
}

function verdictFormula(line: IndicatorLine, texts: Texts): string {
  const cell = (name: TableColumn): string => reference(texts.columns[name]);
  const cells = {
    value: cell("now"), low: cell("low"), high: cell("high"), target: cell("targetInForce"), gap: cell("gap"), cap: cell("cap"),
    state: cell("state"), direction: line.description.direction === "higher-is-better" ? 1 : -1,
  } as const;
  return ratingFormula("ceiling" in line.description.options ? { ...cells, ceiling: cell("ceiling") } : cells, texts.verdicts);
}

/** Digits of a number that stands in a formula: as many as Excel gives back. */
const formulaDigits = 12;

/**
 * The default target of a scorecard that follows another: its own one, until a target is set over there. A count grows with the size
 * of a team, so that it follows none.
 */
function followedTarget(line: IndicatorLine, table: string, texts: Texts): PlanValue {
  const own = line.defaultTarget;
  if (line.description.unit === "count") return own;
  const row = `MATCH("${line.description.id}",${table}[${texts.columns.key}],0)`;
  const there = (name: TableColumn): string => `INDEX(${table}[${texts.columns[name]}],${row})`;
  const inForce = there("targetInForce");
  const otherwise = own === null ? '""' : String(Number(own.toPrecision(formulaDigits)));
  return { formula: `=IFERROR(IF(${inForce}=${there("defaultTarget")},${otherwise},${inForce}),${otherwise})` };
}

/** Words that stand instead of a verdict; null where the formula gives one from the cells. */
function stateText(status: Status, texts: Texts): string | null {
  switch (status) {
    case "on-target":
    case "watch":
    case "off-target":
    case "on-target-or-watch":
    case "watch-or-off-target":
    case "too-few-to-say":
    case "no-target":
      return null;
    default:
      return texts.verdicts[status];
  }
}

/** Structured reference to the same row's cell, in the form that Excel shows. */
export function reference(header: string): string {
  return /^\w+$/.test(header) ? `[@${header}]` : `[@[${header}]]`;
}
