import type { Granularity } from "../scorecard/period";
import type { Unit } from "../scorecard/result";
import type { DatasetId } from "../table/datasets";

export type Direction = "higher-is-better" | "lower-is-better";
export type IndicatorKind = "leading" | "lagging";
export type DomainId = "operations" | "quality-coaching" | "leadership-people" | "customer-experience";
export type Stakeholder = "customers" | "employees" | "colleagues" | "bosses" | "partners" | "owners";

/** Where the green bound comes from: fixed bounds, or a relative distance from the own baseline (0.1 is 10 %). */
export type Thresholds =
  | { readonly kind: "fixed"; readonly green: number; readonly amber: number; readonly source: string }
  | { readonly kind: "baseline"; readonly better: number; readonly worse: number; readonly source: string };

/** One setting of an indicator that an analyst can change (`--set indicators.<id>.<name>=value`). */
export type OptionDefinition = { readonly title: string } & (
  | { readonly kind: "number"; readonly default: number; readonly min: number; readonly max: number; readonly unit: string; readonly whole?: boolean }
  | { readonly kind: "choice"; readonly default: string; readonly choices: readonly string[] }
  | { readonly kind: "flag"; readonly default: boolean }
);

export type OptionValue = number | string | boolean;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Everything an indicator says of itself; the measure joins it in `Indicator`. */
export interface IndicatorDescription {
  readonly id: string;
  readonly title: string;
  /** The question it answers. */
  readonly question: string;
  /** The formula in words. */
  readonly formula: string;
  readonly kind: IndicatorKind;
  readonly domain: DomainId;
  readonly stakeholders: readonly Stakeholder[];
  readonly unit: Unit;
  readonly direction: Direction;
  /** The finest period that it is shown for. */
  readonly granularity: Granularity;
  /** Months of a rolling window that ends with the period; null where the period is the window. */
  readonly rolling: 12 | null;
  /** Set where the figure counts activity: "no personal goals". */
  readonly activity: boolean;
  readonly inputs: readonly { readonly dataset: DatasetId; readonly columns: readonly string[] }[];
  readonly options: Readonly<Record<string, OptionDefinition>>;
  readonly thresholds: Thresholds;
  readonly minimum: { readonly show: number; readonly rate: number };
  readonly source: string;
  /** Set where the figure is about persons below the level of the organisation, with `n` in heads or in their rows: small teams are withheld. */
  readonly peopleData?: boolean;
  /** The indicator pack that it comes from; absent of a built-in one. */
  readonly pack?: { readonly id: string; readonly title: string };
}
