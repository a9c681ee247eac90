import type { ContextFigureDefinition } from "../indicators/context/contextFigure";
import type { Indicator } from "../indicators/indicator";
import { compileMeasure } from "../measure/compile/compileMeasure";
import type { Evaluation } from "../measure/evaluation";
import type { EvaluationSettings } from "../measure/evaluationSettings";
import type { CompiledMeasure } from "../measure/figure";
import type { Measure } from "../measure/measure";
import { columnsAtHand, settingOf } from "../measure/prepareSources";
import type { Sources } from "../measure/sources";
import { windowOf } from "../measure/timeline";
import type { Period } from "../scorecard/period";
import type { Unit } from "../scorecard/result";
import type { Tables } from "../table/table";
import type { Evidence } from "./insight";

/** An indicator or a context figure, to be measured in any window. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly measure: Measure;
  readonly compiled: CompiledMeasure;
  /** The whole periods of the organisation, oldest first, without a running one. */
  readonly periods: readonly Period[];
  /** Rows below which nothing is concluded. */
  readonly fewest: number;
  /** Whether it is an indicator, and so has a verdict. */
  readonly isRated: boolean;
}

/** Gives a figure by its id; null where the workbook lacks what it is measured from, and for figures about persons. */
export type FigureFinder = (id: string) => Figure | null;

/** What figures are measured from. */
export interface MeasuredMaterial {
  readonly evaluation: Evaluation;
  readonly indicators: readonly Indicator[];
  readonly context: readonly ContextFigureDefinition[];
  readonly tables: Tables;
  readonly settings: EvaluationSettings;
  /** Of these tables and settings. */
  readonly sources: Sources;
}

/** The context itself knows no minima. */
const fewestOfContext = 20;

/** Binds each figure to the tables when it is first asked for. */
export function figureFinder(material: MeasuredMaterial): FigureFinder {
  const found = new Map<string, Figure | null>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const figure = findFigure(id, material);
    found.set(id, figure);
    return figure;
  };
}

function findFigure(id: string, { evaluation, indicators, context, tables, settings, sources }: MeasuredMaterial): Figure | null {
  const bound = (title: string, unit: Unit, measure: Measure, values: readonly Timed[], isRated: boolean, fewest: number): Figure => ({
    // Without their spread, means of the context have no interval.
    id, title, unit, measure, compiled: compileMeasure(measure.kind === "mean" && measure.spread === false ? { ...measure, spread: "interval" } : measure, sources), fewest, isRated,
    periods: values.filter(({ team, running }) => team === null && !running).map(({ period }) => period),
  });
  const indicator = indicators.find((one) => one.id === id);
  if (indicator !== undefined) {
    const one = evaluation.indicators.find((candidate) => candidate.indicator.id === id);
    if (one?.measured !== true || indicator.peopleData === true) return null;
    return bound(one.title, indicator.unit, indicator.measure(settingOf(indicator, tables, settings)), one.values, true, indicator.minimum.rate);
  }
  const figure = context.find((one) => one.id === id);
  const one = evaluation.context.find((candidate) => candidate.id === id);
  if (figure === undefined || one?.measured !== true) return null;
  return bound(figure.title, figure.unit, figure.measure({ options: undefined, ...columnsAtHand(tables) }), one.values, false, fewestOfContext);
}

interface Timed {
  readonly team: string | null;
  readonly period: Period;
  readonly running: boolean;
}

/** A stretch of whole periods. */
export interface Stretch {
  readonly from: Period;
  readonly to: Period;
}

/** What a figure of a team (by its index; null: the organisation) is over a stretch, without its interval; null where too few rows stand behind it. */
export function valueIn(figure: Figure, team: number | null, { from, to }: Stretch, { timeline }: Sources): number | null {
  const { value, n } = figure.compiled.figure(team, windowOf(timeline, { start: from.start, end: to.end }, null));
  return n === null || n < figure.fewest ? null : value;
}

/** A figure of a team (by its index; null: the organisation) over a stretch; null where too few rows stand behind it. */
export function measureIn(figure: Figure, team: number | null, { from, to }: Stretch, { timeline, teams }: Sources): Evidence | null {
  const measured = figure.compiled.figure(team, windowOf(timeline, { start: from.start, end: to.end }, null));
  if (measured.value === null || measured.n === null || measured.n < figure.fewest) return null;
  const interval = measured.interval();
  return {
    title: figure.title, team: team === null ? null : (teams[team] ?? null), from, to, unit: figure.unit,
    value: measured.value, n: measured.n, low: interval?.low ?? null, high: interval?.high ?? null,
  };
}
