import { indicators } from "../../../src/domain/indicators";
import { contextFigures } from "../../../src/domain/indicators/context/contextFigures";
import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { figureFinder } from "../../../src/domain/insights/figure";
import type { CaseMaterial } from "../../../src/domain/insights/insightMaterial";
import { compareMix } from "../../../src/domain/insights/mixComparison";
import { mixFigures } from "../../../src/domain/insights/mixFigures";
import type { TeamMixMaterial } from "../../../src/domain/insights/teamMix";
import { evaluate } from "../../../src/domain/measure/evaluate";
import { prepareSources } from "../../../src/domain/measure/prepareSources";
import { freezeBaselines } from "../../../src/domain/scorecard/baseline";
import { rateScorecard } from "../../../src/domain/scorecard/rateScorecard";
import { parseDay } from "../../../src/domain/table/serialDay";

export type CaseRow = readonly (string | number | null)[];

/** Cases as what insights are found in, of the organisation or of a team. @param asOf such as `2026-10-31`. */
export function caseMaterial(columns: readonly string[], rows: readonly CaseRow[], asOf: string, team: string | null = null): CaseMaterial & TeamMixMaterial {
  const tables = exampleTables({ cases: { columns, rows } });
  const day = parseDay(asOf) ?? Number.NaN;
  const settings = { asOf: day, today: day, granularity: "month" } as const;
  const sources = prepareSources(indicators, tables, settings);
  const evaluation = evaluate(indicators, contextFigures, tables, settings, sources);
  return {
    card: rateScorecard(evaluation, { team, baselines: freezeBaselines(evaluation, null, day), targets: { sheet: {}, settings: {} }, weights: {}, tables }), sources,
    mix: compareMix(mixFigures(indicators, contextFigures, evaluation, tables, settings), sources),
    figure: figureFinder({ evaluation, indicators, context: contextFigures, tables, settings, sources }),
  };
}
