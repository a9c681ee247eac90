import { compileMeasure } from "../../measure/compile/compileMeasure";
import type { RevenueMeasure } from "../../measure/measure";
import type { Figure } from "../../measure/figure";
import { windowOf, type MonthWindow } from "../../measure/timeline";
import { periodOf } from "../../scorecard/periods";
import { differenceInterval } from "../../scorecard/interval/differenceInterval";
import type { ProgrammeMaterial } from "../programmeMaterial";
import { indicatorMeasure } from "./indicatorMeasure";
import { organisationSeries } from "./organisationSeries";

/** Revenue of some accounts over the window: what they had when it opened, and what became of it. Money is in the accounts' own currency. */
export interface AccountGroup {
  /** Accounts of which all is known. */
  readonly n: number;
  readonly opening: number;
  /** Of the opening revenue, without what was added to it; null where contraction is known for other accounts than expansion. */
  readonly kept: number | null;
  /** What was added; null as above. */
  readonly expanded: number | null;
  readonly closing: number;
  /** Closing ÷ opening with its 95 % interval (bootstrap over accounts). */
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface RevenueDifference {
  /** Touched − untouched, as a share of the opening revenue. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Whether a difference is more than chance gives, at 95 %. */
export function isDifferenceBeyondChance({ low, high }: Pick<RevenueDifference, "low" | "high">): boolean {
  return low > 0 || high < 0;
}

/** Accounts that support touched before the window opened, beside those that it did not touch. */
export interface RevenueSplit {
  /** Serial days: first day of the window, and the day after its last. */
  readonly from: number;
  readonly to: number;
  readonly months: number;
  /** null where fewer accounts than may be shown stand behind it, or none. */
  readonly touched: AccountGroup | null;
  readonly untouched: AccountGroup | null;
  /** null unless both groups are large enough to be judged. */
  readonly difference: RevenueDifference | null;
}

const id = "revenue-impact";

/** Splits the accounts over the window of the indicator's last complete period; null where revenue impact is not measured. */
export function splitRevenue(material: Pick<ProgrammeMaterial, "card" | "sources">): RevenueSplit | null {
  const measure = indicatorMeasure(id, material);
  const description = material.card.lines.find((line) => line.description.id === id)?.description;
  const period = organisationSeries(material.card, id).at(-1)?.period ?? material.card.period;
  if (measure?.kind !== "revenue" || description === undefined) return null;
  const { timeline } = material.sources;
  const window = windowOf(timeline, period, description.rolling);
  const { show, rate } = description.minimum;
  const [touched, untouched] = [groupOf(measure, "touched", window, material), groupOf(measure, "untouched", window, material)]
    .map((group) => (group !== null && group.n >= show ? group : null));
  const isJudged = touched != null && untouched != null && Math.min(touched.n, untouched.n) >= rate;
  const range = isJudged ? differenceInterval(touched, untouched) : null;
  return {
    from: timeline.starts[window.first] ?? period.start, to: period.end, months: window.last - window.first + 1, touched: touched ?? null, untouched: untouched ?? null,
    difference: isJudged && range !== null ? { value: touched.value - untouched.value, ...range } : null,
  };
}

function groupOf(base: RevenueMeasure, cohort: "touched" | "untouched", window: MonthWindow, { sources }: Pick<ProgrammeMaterial, "sources">): AccountGroup | null {
  const over = (statistic: RevenueMeasure["statistic"]): Figure => compileMeasure({ ...base, cohort, statistic }, sources).figure(null, window);
  const [net, gross] = [over("net"), over("gross")];
  if (net.value === null || net.n === null || net.numerator === null || net.denominator === null) return null;
  const interval = net.interval();
  const kept = gross.n === net.n ? gross.numerator : null;
  return {
    n: net.n, opening: net.denominator, kept, expanded: kept === null ? null : net.numerator - kept, closing: net.numerator, value: net.value,
    low: interval?.low ?? null, high: interval?.high ?? null,
  };
}

/** Net revenue retention of touched accounts in every single month that has enough of them, by the month's first day, and their opening revenue. */
export function monthlyRevenue(material: Pick<ProgrammeMaterial, "card" | "sources">): ReadonlyMap<number, { readonly value: number; readonly opening: number }> {
  const measure = indicatorMeasure(id, material);
  const minimum = material.card.lines.find((line) => line.description.id === id)?.description.minimum;
  if (measure?.kind !== "revenue" || minimum === undefined) return new Map();
  const { timeline } = material.sources;
  const compiled = compileMeasure({ ...measure, cohort: "touched", statistic: "net" }, material.sources);
  return new Map(Array.from(timeline.starts).flatMap((start, month) => {
    const { value, n, denominator } = compiled.figure(null, { first: month, last: month });
    const isWhole = timeline.ends[month] === periodOf(start, "month").end;
    return value === null || denominator === null || n === null || n < minimum.show || !isWhole ? [] : [[start, { value, opening: denominator }] as const];
  }));
}
