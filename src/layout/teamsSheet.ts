import type { MixComparison } from "../domain/insights/mixComparison";
import type { ComparedIndicator, TeamComparison } from "../domain/insights/teamComparison";
import type { Scorecard } from "../domain/scorecard/scorecard";
import { scorecardSheetId } from "./scorecard/geometry";
import type { SheetContext } from "./sheetContext";
import { lineArea } from "./lineArea";
import type { AreaPlan, SheetPlan, TablePlan } from "./sheetPlan";
import { linkColumn, listedTeams, noteColumn, shownWidths, teamsRows, teamsSheetId, type TeamsTable } from "./teams/geometry";
import { mapFormats, mapTable, type TablesOf } from "./teams/mapTable";
import { mixFormats, mixTable } from "./teams/mixTable";
import { asOnOwnScorecards, tablesOfScorecards } from "./teams/ownScorecards";
import { takeFormats, takeTable } from "./teams/takeTable";
import { teamsFormats, teamsRules } from "./teams/teamsFormats";
import type { Texts } from "./texts";
import { formatDate, periodLabel, periodName } from "./words/formatPeriod";
import { formatValue } from "./words/formatValue";
import { rowHeight } from "./words/rowHeight";
import { mixBasisText } from "./words/mixBasisText";

/** Up to so many teams all three tables stand on one page. */
const onOnePage = 9;

/** The Teams sheet, where there are teams to compare, or once were: a sheet that stands must not go on saying what is no more. */
export function planTeamsSheets(card: Scorecard, context: SheetContext): SheetPlan[] {
  const { comparison, teams = [], texts } = context;
  if (comparison === undefined || !hasTeamsSheet(context)) return [];
  return [planTeams(card, asOnOwnScorecards(comparison, teams), tablesOfScorecards(card, teams, texts), texts)];
}

/** Whether there is a Teams sheet to go to. */
export function hasTeamsSheet({ comparison, standing }: SheetContext): boolean {
  return comparison !== undefined && (comparison.teams.length >= 2 || standing?.has(teamsSheetId) === true);
}

/** Plans the Teams sheet, for managers: every team beside the whole organisation, what is missing to the targets, and the values at equal mix. */
function planTeams(card: Scorecard, comparison: TeamComparison, tablesOf: TablesOf, texts: Texts): SheetPlan {
  const listed = comparison.teams.length < 2 ? [] : comparison.teams.slice(0, listedTeams);
  const shown: TeamComparison = { ...comparison, teams: listed, indicators: comparison.indicators.map((indicator) => withHead(indicator, texts)) };
  const pairs = shown.indicators.length;
  const tables = { map: mapTable(shown, tablesOf, texts), take: takeTable(shown, texts), mix: mixTable(shown, pairs, texts) } as const;
  const rows = listed.length + 1;
  const hiddenCount = tables.map.columns.length - noteColumn(pairs);
  const widths = shownWidths(pairs);
  return {
    id: teamsSheetId,
    name: texts.sheetNames.teams,
    visibility: "visible",
    columnWidths: [...widths, ...new Array<number>(hiddenCount).fill(0)],
    rowHeights: [
      { row: teamsRows.title, height: 26 }, { row: teamsRows.subtitle, height: 18 }, { row: teamsRows.more, height: 16 },
      ...(["map", "take", "mix"] as const).flatMap((table) => [
        { row: teamsRows[table].rail, height: 22 }, { row: teamsRows[table].header, height: 42 }, ...heightsOf(tables[table], widths),
      ]),
    ],
    spareRows: (["map", "take", "mix"] as const).map((table) => ({ row: teamsRows[table].body + rows, rows: teamsRows[table].room - rows })),
    areas: [
      lineArea("title", teamsRows.title, [texts.teams.title(periodName(shown.period, texts))]),
      lineArea("subtitle", teamsRows.subtitle, [listed.length === 0 ? texts.teams.nothing : texts.teams.order]),
      lineArea("more", teamsRows.more, [moreText(comparison, texts)]),
      rail("map", texts.teams.legend, texts), rail("take", texts.teams.takeLegend, texts), rail("mix", mixText(shown.mix, texts), texts),
    ],
    tables: [tables.map, tables.take, tables.mix],
    formats: teamsFormats(pairs, rows, { map: mapFormats(shown.indicators), take: takeFormats(shown.indicators), mix: mixFormats(shown, pairs, texts) }),
    conditionalFormats: teamsRules(pairs, texts),
    validations: [],
    charts: [],
    names: [],
    links: [{ row: teamsRows.title, column: linkColumn(pairs), sheet: scorecardSheetId, text: texts.links.scorecard }],
    freeze: { rows: 2, columns: 1 },
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: teamsRows.mix.body + teamsRows.mix.room, columns: noteColumn(pairs) + 1 },
      fitToPagesTall: listed.length <= onOnePage ? 1 : null,
      footerLeft: texts.footer(formatDate(card.asOf, texts)),
    },
  };
}

/** The indicator under a title that its narrow columns have room for. */
function withHead(indicator: ComparedIndicator, { teams }: Texts): ComparedIndicator {
  const { description } = indicator;
  return { ...indicator, description: { ...description, title: teams.heads[description.id] ?? description.title } };
}

/** The label of a table with what there is to know about it; found again by the label. */
function rail(table: TeamsTable, words: string, texts: Texts): AreaPlan {
  return { ...lineArea(`${table}-rail`, teamsRows[table].rail, [texts.teams.rails[table], words]), anchor: { row: 0, column: 0 } };
}

function heightsOf({ row, rows }: TablePlan, widths: readonly number[]): SheetPlan["rowHeights"] {
  return rows.map(({ cells }, index) => ({ row: row + 1 + index, height: rowHeight(cells, widths) }));
}

/** Periods and titles that are not what the sheet's own say, and teams that found no room. */
function moreText({ indicators, period, teams }: TeamComparison, texts: Texts): string {
  const others = indicators.flatMap(({ description, standings }): string[] => {
    const own = standings[0]?.result?.period;
    if (own === undefined) return [];
    if (description.rolling !== null) return [texts.teams.ofYear(description.title, periodLabel(own, texts))];
    return own.id === period.id ? [] : [texts.teams.ofPeriod(description.title, periodLabel(own, texts))];
  });
  const renamed = indicators.filter(({ title, description }) => title !== description.title).map(({ title, description }) => texts.teams.readAs(description.title, title));
  const hidden = teams.length - listedTeams;
  return [...(others.length > 0 ? [texts.teams.otherPeriods(others.join("; "))] : []), ...renamed, ...(hidden > 0 ? [texts.teams.more(hidden)] : [])].join(" ");
}

function mixText({ basis, finer }: MixComparison, texts: Texts): string {
  if (basis === null) return texts.teams.noMix;
  return [
    texts.teams.mixLegend(mixBasisText(basis, texts)),
    ...(finer === null ? [] : [texts.teams.mixGivenUp(mixBasisText(finer.basis, texts), formatValue(finer.covered, "percent", texts))]),
  ].join(" ");
}
