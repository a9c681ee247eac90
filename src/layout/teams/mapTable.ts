import type { ComparedIndicator, TeamComparison, TeamStanding } from "../../domain/insights/teamComparison";
import { ceilingOf } from "../../domain/scorecard/ceiling";
import { ratingFormula } from "../../domain/scorecard/rating/ratingFormula";
import type { IndicatorResult } from "../../domain/scorecard/result";
import { bandOf } from "../../domain/scorecard/scorecard";
import { valueFormats } from "../numberFormats";
import { laggingTableId, leadingTableId, reference } from "../scorecard/scorecardTables";
import type { PlanValue, TableColumnPlan, TablePlan } from "../sheetPlan";
import type { Texts } from "../texts";
import { mapTableId, teamsRows } from "./geometry";
import { everyoneKey, teamKey } from "./teamKeys";
import { listOf, type PairFormat } from "./teamsFormats";

/** Columns that only formulas read, for every indicator. */
const hiddenParts = ["n", "low", "high", "gap", "ceiling", "state", "defaultTarget", "target", "verdict"] as const;
type HiddenPart = (typeof hiddenParts)[number];

/** Teams × indicators: a value and its verdict each, judged by the targets that stand on the Scorecard now. */
export function mapTable({ indicators, teams }: TeamComparison, chosen: string | null, texts: Texts): TablePlan {
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
      const cells = indicators.map((indicator) => cellsOf(indicator, team, chosen, texts));
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

function cellsOf(indicator: ComparedIndicator, team: string | null, chosen: string | null, texts: Texts): Readonly<Record<HiddenPart | "value" | "mark", PlanValue>> {
  const { description, options } = indicator;
  const { result, bounds, defaultTarget } = standingOf(indicator, team);
  const cell = (part: HiddenPart): string => reference(hiddenHeader(description.title, part, texts));
  const value = reference(description.title);
  const cells = {
    value, low: cell("low"), high: cell("high"), target: cell("target"), gap: cell("gap"), state: cell("state"),
    direction: description.direction === "higher-is-better" ? 1 : -1,
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
    defaultTarget,
    target: { formula: targetFormula(indicator, chosen, texts) },
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

/**
 * The target of a team: the Scorecard's where the user set one there, else its own default. A count grows with a team's size, so that
 * one set on the Scorecard holds for the scorecard's own team alone.
 */
function targetFormula({ description }: ComparedIndicator, chosen: string | null, texts: Texts): string {
  const table = description.kind === "leading" ? leadingTableId : laggingTableId;
  const there = (header: string): string => `INDEX(${table}[${header}],MATCH("${description.id}",${table}[${texts.columns.key}],0))`;
  const inForce = there(texts.columns.targetInForce);
  const own = reference(hiddenHeader(description.title, "defaultTarget", texts));
  const isSet = `ISNUMBER(${inForce}),${inForce}<>${there(texts.columns.defaultTarget)}`;
  const holds = description.unit === "count" ? `AND(${reference(texts.columns.key)}="${chosen === null ? everyoneKey : teamKey(chosen)}",${isSet})` : `AND(${isSet})`;
  return `=IF(IFERROR(${holds},FALSE),${inForce},IF(ISNUMBER(${own}),${own},""))`;
}
