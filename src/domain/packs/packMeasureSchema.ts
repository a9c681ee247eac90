import * as v from "valibot";
import { indicatorDatasetIds } from "../table/datasetId";
import { packNumber, packPredicate, packValue } from "./packPredicateSchema";

/** Ids of the datasets that a measure can read. */
export const packDataset = v.picklist(indicatorDatasetIds);
const column = v.string();
const columns = v.pipe(v.array(column), v.minLength(1), v.maxLength(4));

/** Rows on their way from the population to the eligible ones; a step without a reason says who belongs to the population at all. */
const rows = v.strictObject({
  dataset: packDataset,
  anchor: columns,
  steps: v.pipe(v.array(v.strictObject({
    keep: packPredicate, reason: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(80))),
    datedBy: v.exactOptional(column), countsInN: v.exactOptional(v.boolean()),
  })), v.maxLength(12)),
});

/** Statistics of a mean measure. */
export const packStatistics = ["mean", "median", "percentile90"] as const;

/** What an indicator of a pack computes: the measure algebra as it is, with options in place of numbers. */
export const packMeasure = v.variant("kind", [
  v.strictObject({ kind: v.literal("share"), rows, counted: packPredicate }),
  v.strictObject({
    kind: v.literal("mean"), rows, value: packValue,
    statistic: v.union([v.picklist(packStatistics), v.strictObject({ option: v.string() })]), persons: v.exactOptional(column),
  }),
  v.strictObject({ kind: v.literal("count"), rows, counted: packPredicate, among: v.exactOptional(rows) }),
  v.strictObject({ kind: v.literal("count-per-sum"), rows, counted: packPredicate, sum: column }),
  v.strictObject({ kind: v.literal("per-agent-month"), rows, counted: packPredicate, scale: v.pipe(v.number(), v.minValue(0.001)) }),
  v.strictObject({ kind: v.literal("active-agents"), rows, agent: column, atLeast: packNumber, minimumTenure: packNumber }),
  v.strictObject({ kind: v.literal("turnover"), rows, counted: packPredicate, minimumMonths: packNumber }),
  v.strictObject({
    kind: v.literal("open"), dataset: packDataset, from: column, to: column, among: packPredicate,
    statistic: v.picklist(["count", "age"]), minimumDays: v.exactOptional(packNumber),
  }),
  v.strictObject({ kind: v.literal("heads") }),
]);
export type PackMeasure = v.InferOutput<typeof packMeasure>;
export type PackRows = v.InferOutput<typeof rows>;
