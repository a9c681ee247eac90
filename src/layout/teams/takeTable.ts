import { distanceOf, exactDigits, type Distance } from "../../domain/insights/whatItWouldTake";
import type { ComparedIndicator, TeamComparison } from "../../domain/insights/teamComparison";
import { valueFormats } from "../numberFormats";
import { reference } from "../scorecard/scorecardTables";
import type { PlanValue, TableColumnPlan, TablePlan } from "../sheetPlan";
import type { Texts } from "../texts";
import { wantedNoun, wantedWord, whyUnknown } from "../words/wantedText";
import { mapTableId, takeTableId, teamsRows } from "./geometry";
import { hiddenHeader, standingOf } from "./mapTable";
import { teamKey } from "./teamKeys";
import { listOf, type PairFormat } from "./teamsFormats";

const hiddenParts = ["have", "per", "why"] as const;
type HiddenPart = (typeof hiddenParts)[number];

/** Teams × indicators: what is missing to the target, by the targets of the map above. */
export function takeTable({ indicators, teams }: TeamComparison, texts: Texts): TablePlan {
  const owned = (header: string): TableColumnPlan => ({ header, owner: "addin" });
  const columns = [
    owned(texts.teams.team),
    ...indicators.flatMap(({ description }) => [owned(description.title), owned(wantedNoun(description, texts))]),
    { header: texts.teams.note, owner: "user" } as const,
    ...indicators.flatMap(({ description }) => hiddenParts.map((part) => owned(hiddenHeader(description.title, part, texts)))),
  ];
  return {
    id: takeTableId, row: teamsRows.take.header, column: 0, columns,
    rows: [null, ...teams].map((team) => {
      const cells = indicators.map((indicator) => cellsOf(indicator, team, texts));
      return {
        key: teamKey(team),
        cells: [team ?? texts.teams.everyone, ...cells.flatMap(({ amount, words }) => [amount, words]), null, ...cells.flatMap((cell) => hiddenParts.map((part) => cell[part]))],
      };
    }),
    list: listOf("take", takeFormats(indicators), columns.length, texts),
  };
}

/** Number formats of its pairs. Where nothing is missing there is no number: the words beside it say so. */
export function takeFormats(indicators: readonly ComparedIndicator[]): PairFormat[] {
  return indicators.map((indicator) => ({ value: distanceKind(indicator).digits === 0 ? "#,##0;;" : `[=0]"";${valueFormats[indicator.description.unit]}` }));
}

function cellsOf(indicator: ComparedIndicator, team: string | null, texts: Texts): Readonly<Record<HiddenPart | "amount" | "words", PlanValue>> {
  const { description } = indicator;
  const { result } = standingOf(indicator, team);
  const why = whyUnknown(indicator.options, result, texts);
  const distance = result === null || why !== null ? null : distanceOf(result, description.direction);
  const cell = (part: HiddenPart): string => reference(hiddenHeader(description.title, part, texts));
  const amount = reference(description.title);
  return {
    amount: { formula: amountFormula(description.title, distanceKind(indicator), cell("have"), cell("per"), texts) },
    words: { formula: `=IF(ISNUMBER(${amount}),IF(${amount}>0,"${wantedWord(distanceKind(indicator), texts)}","${texts.teams.words.reached}"),${cell("why")})` },
    have: distance?.have ?? null,
    per: distance?.per ?? null,
    why: why ?? texts.teams.why.noTarget,
  };
}

/** Whether an indicator is counted in rows, and which way is better: the same for every team, so that a column has one formula. */
function distanceKind({ description }: ComparedIndicator): Pick<Distance, "digits" | "sign"> {
  const { digits, sign } = distanceOf({ value: 0, numerator: 0, denominator: null, unit: description.unit }, description.direction) ?? { digits: 1, sign: 1 };
  return { digits, sign };
}

/** `amountAt` over cells. */
function amountFormula(title: string, { digits, sign }: Pick<Distance, "digits" | "sign">, have: string, per: string, texts: Texts): string {
  // Excel wants a second pair of brackets around a header with a comma or a hyphen.
  const target = `INDEX(${mapTableId}[[${hiddenHeader(title, "target", texts)}]],MATCH(${reference(texts.columns.key)},${mapTableId}[${texts.columns.key}],0))`;
  const missing = sign === 1 ? `${target}*${per}-${have}` : `${have}-${target}*${per}`;
  return `=IF(ISNUMBER(${have}),IFERROR(MAX(0,ROUNDUP(ROUND(${missing},${exactDigits}),${digits})),"${texts.dash}"),"${texts.dash}")`;
}
