import type { MixValue } from "../../domain/insights/atCommonMix";
import type { TeamComparison } from "../../domain/insights/teamComparison";
import type { Unit } from "../../domain/scorecard/result";
import { changeFormat, changeFormula, contextFormats, valueFormats } from "../numberFormats";
import { reference } from "../scorecard/scorecardTables";
import type { PlanValue, TableColumnPlan, TablePlan } from "../sheetPlan";
import type { Texts } from "../texts";
import { mixTableId, teamsRows } from "./geometry";
import { teamKey } from "./teamKeys";
import { listOf, type PairFormat } from "./teamsFormats";

type FigureId = keyof Texts["teams"]["figures"];

/** A pair of columns about one figure: as measured and n, at the organisation's mix and how much of it is covered, or the difference. */
interface MixPair {
  readonly id: FigureId;
  readonly unit: Unit;
  readonly kind: "raw" | "equal" | "effect";
}

/** Figures of which less is better. */
const lessIsBetter: ReadonlySet<FigureId> = new Set(["average-handle-time", "transfer-rate"]);

/** What the pairs of columns hold: two for every figure that there is room for, and the difference of as many as the rest allows. */
function mixPairs({ mix }: TeamComparison, pairs: number): MixPair[] {
  const figures = mix.figures.slice(0, Math.floor(pairs / 2));
  const differences = pairs - 2 * figures.length;
  return figures.flatMap(({ id, unit }, index): MixPair[] => {
    const kinds: readonly MixPair["kind"][] = index < differences ? ["raw", "equal", "effect"] : ["raw", "equal"];
    return kinds.map((kind) => ({ id: id as FigureId, unit, kind }));
  });
}

/** Teams beside each other as if each had the organisation's mix of work. */
export function mixTable(comparison: TeamComparison, pairs: number, texts: Texts): TablePlan {
  const shown = mixPairs(comparison, pairs);
  const owned = (header: string): TableColumnPlan => ({ header, owner: "addin" });
  const columns = [owned(texts.teams.team), ...shown.flatMap((pair) => headersOf(pair, texts).map(owned)), { header: texts.teams.note, owner: "user" } as const];
  return {
    id: mixTableId, row: teamsRows.mix.header, column: 0, columns,
    rows: [null, ...comparison.teams].map((team) => ({
      key: teamKey(team),
      cells: [team ?? texts.teams.everyone, ...shown.flatMap((pair) => cellsOf(pair, valueOf(comparison, pair.id, team), texts)), null],
    })),
    list: listOf("mix", mixFormats(comparison, pairs, texts), columns.length, texts),
  };
}

/** Number formats of its pairs. */
export function mixFormats(comparison: TeamComparison, pairs: number, texts: Texts): PairFormat[] {
  return mixPairs(comparison, pairs).map(({ unit, kind }): PairFormat => {
    switch (kind) {
      case "raw": return { value: contextFormats[unit], mark: "#,##0" };
      case "equal": return { value: contextFormats[unit], mark: valueFormats.percent };
      case "effect": return { value: changeFormat(unit, texts) };
      default: return kind satisfies never;
    }
  });
}

function valueOf({ mix }: TeamComparison, id: FigureId, team: string | null): MixValue | null {
  return mix.figures.find((figure) => figure.id === id)?.values.find((value) => value.team === team) ?? null;
}

function headersOf({ id, kind }: MixPair, { teams }: Texts): readonly [string, string] {
  const words = teams.figures[id];
  switch (kind) {
    case "raw": return [words.value, words.n];
    case "equal": return [words.equal, words.covered];
    case "effect": return [words.effect, words.way];
    default: return kind satisfies never;
  }
}

function cellsOf({ id, unit, kind }: MixPair, value: MixValue | null, texts: Texts): readonly [PlanValue, PlanValue] {
  const words = texts.teams.figures[id];
  const { helps, hurts, none } = texts.teams.ways;
  switch (kind) {
    case "raw": return [value?.raw ?? texts.dash, value?.n ?? texts.dash];
    case "equal": return [value?.value ?? texts.dash, value === null || value.n === 0 ? texts.dash : value.covered];
    case "effect": {
      const effect = reference(words.effect);
      const better = lessIsBetter.has(id) ? "<" : ">";
      return [
        { formula: changeFormula(unit, reference(words.value), reference(words.equal)) },
        { formula: `=IF(ISNUMBER(${effect}),IF(${effect}=0,"${none}",IF(${effect}${better}0,"${helps}","${hurts}")),"${texts.dash}")` },
      ];
    }
    default: return kind satisfies never;
  }
}
