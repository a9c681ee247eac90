import * as v from "valibot";
import { indicatorDatasetIds } from "../table/datasetId";
import { packMeasure } from "./packMeasureSchema";
import { packNumber } from "./packPredicateSchema";

/** What a pack's file says it is. */
export const packFormat = "leadership-scorecard/indicators";
/** The version of the format that is read. */
export const packVersion = 1;

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/), v.maxLength(60));
const sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
// A title is a table's header and stands in formulas: without the marks that these read as their own.
const title = v.pipe(v.string(), v.regex(/^[^\u0000-\u001f"'#@[\]]*\S[^\u0000-\u001f"'#@[\]]*$/), v.maxLength(60));
const granularity = v.picklist(["month", "quarter", "year"]);
const optionTitle = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

const option = v.variant("kind", [
  v.strictObject({
    title: optionTitle, kind: v.literal("number"), default: v.number(), min: v.number(), max: v.number(), unit: v.pipe(v.string(), v.maxLength(30)),
    whole: v.exactOptional(v.boolean()),
  }),
  v.strictObject({ title: optionTitle, kind: v.literal("choice"), default: v.string(), choices: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))), v.minLength(2), v.maxLength(20)) }),
  v.strictObject({ title: optionTitle, kind: v.literal("flag"), default: v.boolean() }),
]);

const thresholds = v.variant("kind", [
  v.strictObject({ kind: v.literal("fixed"), green: v.number(), amber: v.number(), source: sentence }),
  v.strictObject({ kind: v.literal("baseline"), better: v.pipe(v.number(), v.minValue(0)), worse: v.pipe(v.number(), v.minValue(0)), source: sentence }),
]);

const exampleTable = v.strictObject({
  columns: v.pipe(v.array(v.string()), v.minLength(1)),
  rows: v.pipe(v.array(v.array(v.union([v.string(), v.number(), v.boolean(), v.null()]))), v.maxLength(50)),
});

const example = v.strictObject({
  tables: v.strictObject(v.entriesFromList(indicatorDatasetIds, v.exactOptional(exampleTable))),
  asOf: v.string(), granularity, period: v.string(),
  expected: v.strictObject({ value: v.number(), n: v.number(), numerator: v.number(), denominator: v.nullable(v.number()) }),
});

const indicator = v.strictObject({
  id, title, question: sentence, formula: sentence,
  kind: v.picklist(["leading", "lagging"]),
  domain: v.picklist(["operations", "quality-coaching", "leadership-people", "customer-experience"]),
  stakeholders: v.pipe(v.array(v.picklist(["customers", "employees", "colleagues", "bosses", "partners", "owners"])), v.minLength(1)),
  unit: v.picklist(["percent", "hours", "minutes", "count", "per-agent-month", "score"]),
  direction: v.picklist(["higher-is-better", "lower-is-better"]),
  granularity, rolling: v.nullable(v.literal(12)), activity: v.boolean(),
  options: v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/), v.maxLength(40)), option),
  measure: packMeasure,
  optional: v.exactOptional(v.array(v.string())),
  settleDays: v.exactOptional(packNumber),
  thresholds,
  minimum: v.strictObject({ show: v.pipe(v.number(), v.minValue(0)), rate: v.pipe(v.number(), v.minValue(0)) }),
  source: sentence,
  example: v.exactOptional(example),
});

/** An indicator pack as its file holds it. */
export const packSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  format: v.literal(packFormat),
  version: v.literal(packVersion),
  id, title,
  description: v.exactOptional(sentence),
  indicators: v.pipe(v.array(indicator), v.minLength(1), v.maxLength(40)),
});

export type PackIndicator = v.InferOutput<typeof indicator>;
export type PackFile = v.InferOutput<typeof packSchema>;
