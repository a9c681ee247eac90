import type { Sources } from "../measure/sources";
import { windowOf } from "../measure/timeline";
import type { Unit } from "../scorecard/result";
import type { Period } from "../scorecard/period";
import { atCommonMix, leastCoverage, type MixMeasure, type MixValue, type RowMinimum } from "./atCommonMix";

/** A figure over cases that depends on which cases they are. */
export interface MixFigure {
  readonly id: string;
  readonly unit: Unit;
  /** null where the workbook lacks what it is computed from. */
  readonly measured: { readonly measure: MixMeasure; readonly period: Period } | null;
  readonly minimum: RowMinimum;
}

/** Columns whose combinations make the organisation's mix of work. */
export type MixBasis = readonly ("topic" | "channel")[];

/** Teams beside each other as if all had the organisation's mix of work. */
export interface MixComparison {
  /** What the mix is one of; null where cases have neither topic nor channel, or no figure is measured. */
  readonly basis: MixBasis | null;
  /** The largest share of the mix that any team has of a finer basis that had to be given up; null where none was. */
  readonly finer: { readonly basis: MixBasis; readonly covered: number } | null;
  readonly figures: readonly { readonly id: string; readonly unit: Unit; readonly values: readonly MixValue[] }[];
}

/** The finest first. */
const bases: readonly MixBasis[] = [["topic", "channel"], ["topic"], ["channel"]];

/**
 * Compares the teams at the finest mix that at least half of those with enough rows of the first figure share with the
 * organisation; where they share none, at the finest, which then says nothing but how little is shared.
 */
export function compareMix(figures: readonly MixFigure[], sources: Sources): MixComparison {
  const valuesAt = ({ measured, minimum }: MixFigure, basis: MixBasis): MixValue[] =>
    (measured === null ? [] : atCommonMix(measured.measure, basis, windowOf(sources.timeline, measured.period, null), minimum, sources));
  const first = figures.find(({ measured }) => measured !== null);
  const possible = bases.filter((basis) => basis.every((column) => sources.has("cases", column)));
  const [finest] = possible;
  if (first === undefined || finest === undefined) return { basis: null, finer: null, figures: figures.map(({ id, unit }) => ({ id, unit, values: [] })) };
  const basis = possible.find((candidate) => isShared(valuesAt(first, candidate), first.minimum.rate)) ?? finest;
  const covered = (values: readonly MixValue[]): number => Math.max(0, ...values.filter(({ team }) => team !== null).map((value) => value.covered));
  return {
    basis,
    finer: basis === finest ? null : { basis: finest, covered: covered(valuesAt(first, finest)) },
    figures: figures.map((figure) => ({ id: figure.id, unit: figure.unit, values: valuesAt(figure, basis) })),
  };
}

function isShared(values: readonly MixValue[], enough: number): boolean {
  const known = values.filter(({ team, n }) => team !== null && n >= enough);
  const sharing = known.filter(({ covered }) => covered >= leastCoverage);
  return sharing.length > 0 && 2 * sharing.length >= known.length;
}
