import { contextFigures } from "../../../../src/domain/indicators/context/contextFigures";
import { indicators } from "../../../../src/domain/indicators";
import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import type { Example } from "../../../../src/domain/indicators/indicator";
import { evaluate } from "../../../../src/domain/measure/evaluate";
import { prepareSources } from "../../../../src/domain/measure/prepareSources";
import { freezeBaselines } from "../../../../src/domain/scorecard/baseline";
import { rateScorecard } from "../../../../src/domain/scorecard/rateScorecard";
import type { ProgrammeMaterial } from "../../../../src/domain/programme/programmeMaterial";
import { parseDay } from "../../../../src/domain/table/serialDay";

/** What the business impact is read from, of a few literal rows. */
export function impactMaterial(given: Example["tables"], asOf: string): Pick<ProgrammeMaterial, "card" | "sources" | "tables"> {
  const tables = exampleTables(given);
  const day = parseDay(asOf) ?? Number.NaN;
  const settings = { asOf: day, today: day, granularity: "month" } as const;
  const sources = prepareSources(indicators, tables, settings);
  const evaluation = evaluate(indicators, contextFigures, tables, settings, sources);
  const card = rateScorecard(evaluation, { team: null, baselines: freezeBaselines(evaluation, null, day), targets: { sheet: {}, settings: {} }, weights: {}, tables });
  return { card, sources, tables };
}
