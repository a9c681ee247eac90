import type { IndicatorDescription } from "../../domain/indicators/definition";
import type { ComparedIndicator, TeamComparison, TeamStanding } from "../../domain/insights/teamComparison";
import { ceilingOf } from "../../domain/scorecard/ceiling";
import { ratingFormula } from "../../domain/scorecard/rating/ratingFormula";
import type { IndicatorResult } from "../../domain/scorecard/result";
import { bandOf } from "../../domain/scorecard/scorecard";
import { valueFormats } from "../numberFormats";
import { mainPlace, type ScorecardTableIds } from "../scorecard/scorecardPlace";
import { reference } from "../scorecard/scorecardTables";
import type { PlanValue, TableColumnPlan, TablePlan } from "../sheetPlan";
import type { Texts } from "../texts";
import { mapTableId, teamsRows } from "./geometry";
import { teamKey } from "./teamKeys";
import { listOf, type PairFormat } from "./teamsFormats";

/** Columns that only formulas read, for every indicator. */
const hiddenParts = ["n", "low", "high", "gap", "ceiling", "state", "own", "defaultTarget", "target", "verdict"] as const;
type HiddenPart = (typeof hiddenParts)[number];

/** The tables of a team's own Scorecard (null: the organisation's); null where it has none. */
export type TablesOf = (team: string | null) => ScorecardTableIds | null;

/** Teams × indicators: a value and its verdict each, judged by the targets that stand on the Scorecards now. */
export function mapTable({ indicators, teams }: TeamComparison, tablesOf: TablesOf, texts: Texts): TablePlan {
  const owned = (header: string): TableColumnPlan => ({ header, owner: "addin" });
  const columns = [
    owned(texts.teams.team),
    ...indicators.flatMap(({ description }) => [owned(description.title), owned(countedHeader(description.id, description.title, texts))]),
    { header: texts.teams.note, owner: "user" } as const,
    ...indicators.flatMap(({ description }) => hiddenParts.map((part) => owned(hiddenHeader(description.title, part, texts)))),
  ];
  return {
    id: mapTableId, row: teamsRows.map.header, column: 0, columns,
    rows: [null, ...teams].map((team) => {
      const cells = indicators.map((indicator) => cellsOf(indicator, team, tablesOf(team), texts));
      return {
        key: teamKey(team),
        cells: [team ?? texts.teams.everyone, ...cells.flatMap(({ value, mark }) => [value, mark]), null, ...cells.flatMap((cell) => hiddenParts.map((part) => cell[part]))],
      };
    }),
    list: listOf("map", mapFormats(indicators), columns.length, texts),
  };
}

/** Number formats of the map's pairs. */
export function mapFormats(indicators: readonly ComparedIndicator[]): PairFormat[] {
  return indicators.map(({ description }) => ({ value: valueFormats[description.unit] }));
}

/** Header of a column that only formulas read. */
export function hiddenHeader(title: string, part: keyof Texts["teams"]["hidden"], { teams }: Texts): string {
  return teams.hiddenOf(title, teams.hidden[part]);
}

function countedHeader(id: string, title: string, { teams }: Texts): string {
  return teams.counted[id] ?? teams.countedOf(title);
}

/** How an indicator stands for a team; the same for every team of the comparison. */
export function standingOf({ standings }: ComparedIndicator, team: string | null): TeamStanding {
  return standings.find((standing) => standing.team === team) ?? { team, result: null, bounds: null, defaultTarget: null };
}

function cellsOf(indicator: ComparedIndicator, team: string | null, tables: ScorecardTableIds | null, texts: Texts): Readonly<Record<HiddenPart | "value" | "mark", PlanValue>> {
  const { description, options } = indicator;
  const { result, bounds, defaultTarget, capped } = standingOf(indicator, team);
  const cell = (part: HiddenPart): string => reference(hiddenHeader(description.title, part, texts));
  const value = reference(description.title);
  const cells = {
    value, low: cell("low"), high: cell("high"), target: cell("target"), gap: cell("gap"), state: cell("state"),
    direction: description.direction === "higher-is-better" ? 1 : -1,
    // Seldom set, so that it stands in the formula and needs no column.
    ...(capped ? { cap: '"✖"' } : {}),
  } as const;
  return {
    value: result?.value ?? texts.dash,
    // The symbol and n; without a value the words of the verdict, behind their dash.
    mark: { formula: `=IF(ISNUMBER(${value}),LEFT(${cell("verdict")},1)&" "&${cell("n")},MID(${cell("verdict")},3,20))` },
    n: result?.n === null || result?.n === undefined ? null : Math.round(result.n),
    low: result?.low ?? null,
    high: result?.high ?? null,
    gap: bounds?.gap ?? null,
    ceiling: ceilingOf(options),
    state: stateText(result, texts),
    own: tables === null ? null : { formula: `=IFERROR(${onScorecard(description, tables, texts.columns.targetInForce, texts)},"")` },
    defaultTarget,
    target: { formula: targetFormula(description, texts) },
    verdict: { formula: ratingFormula("ceiling" in description.options ? { ...cells, ceiling: cell("ceiling") } : cells, texts.verdicts) },
  };
}

/** Words that stand instead of a verdict; null where the formula gives one from the cells. */
function stateText(result: IndicatorResult | null, texts: Texts): string | null {
  const { states } = texts.teams;
  if (result === null || result.status === "not-measured") return states.noInput;
  const { status, value, n } = result;
  if (status === "no-data" && value === null && n !== null && n > 0) return states.only(String(Math.round(n)));
  const judged = bandOf[status] !== "none" || status === "too-few-to-say" || status === "no-target";
  return judged ? null : texts.verdicts[status];
}

/** A cell of an indicator's row on one of the Scorecards. */
function onScorecard({ id, kind }: IndicatorDescription, tables: ScorecardTableIds, header: string, { columns }: Texts): string {
  const table = tables[kind];
  return `INDEX(${table}[${header}],MATCH("${id}",${table}[${columns.key}],0))`;
}

/**
 * The target of a team: that of its own Scorecard, else the main one's where the user set one there, else its own default. A count
 * grows with a team's size, so that none is shared.
 */
function targetFormula(description: IndicatorDescription, texts: Texts): string {
  const cell = (part: HiddenPart): string => reference(hiddenHeader(description.title, part, texts));
  const byDefault = `IF(ISNUMBER(${cell("defaultTarget")}),${cell("defaultTarget")},"")`;
  return `=IF(ISNUMBER(${cell("own")}),${cell("own")},${description.unit === "count" ? byDefault : sharedTarget(description, byDefault, texts)})`;
}

function sharedTarget(description: IndicatorDescription, otherwise: string, texts: Texts): string {
  const main = mainPlace(texts).tables;
  const inForce = onScorecard(description, main, texts.columns.targetInForce, texts);
  const isSet = `AND(ISNUMBER(${inForce}),${inForce}<>${onScorecard(description, main, texts.columns.defaultTarget, texts)})`;
  return `IF(IFERROR(${isSet},FALSE),${inForce},${otherwise})`;
}
