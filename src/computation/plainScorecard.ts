import type { IndicatorDescription } from "../domain/indicators/definition";
import type { Scorecard } from "../domain/scorecard/scorecard";

/**
 * The scorecard as plain data: a line's description without the functions of the definition that it came from, which no
 * thread can send to another. Results are every team's, or those of the lines alone.
 */
export function plainScorecard(scorecard: Scorecard, wantsAllResults: boolean): Scorecard {
  const lines = scorecard.lines.map((line) => ({ ...line, description: describe(line.description) }));
  return { ...scorecard, lines, results: wantsAllResults ? scorecard.results : lines.flatMap(({ series }) => series) };
}

function describe(indicator: IndicatorDescription): IndicatorDescription {
  const {
    id, title, question, formula, kind, domain, stakeholders, unit, direction, granularity, rolling, activity, inputs, options, thresholds, minimum, source, peopleData, pack,
  } = indicator;
  return {
    id, title, question, formula, kind, domain, stakeholders, unit, direction, granularity, rolling, activity, inputs, options, thresholds, minimum, source,
    ...(peopleData === undefined ? {} : { peopleData }), ...(pack === undefined ? {} : { pack }),
  };
}
