import type { Measure } from "../../measure/measure";
import type { Unit } from "../../scorecard/result";
import type { DatasetColumns, Setting } from "../indicator";

/** A figure that is shown for context and never scored. */
export interface ContextFigureDefinition {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  needs(setting: Setting<undefined>): readonly DatasetColumns[];
  /** Dates that say which periods there are and which days are covered. */
  dates(setting: Setting<undefined>): DatasetColumns;
  measure(setting: Setting<undefined>): Measure;
}
