import * as v from "valibot";

/** A number, or the option of the indicator that holds it. */
export const packNumber = v.union([v.number(), v.strictObject({ option: v.string() })]);
export type PackNumber = v.InferOutput<typeof packNumber>;

/** Id of a column of the measure's dataset, such as `opened`. */
const column = v.string();
const columns = v.pipe(v.array(column), v.minLength(1), v.maxLength(8));

/** A number of each row. */
export const packValue = v.variant("kind", [
  v.strictObject({ kind: v.literal("column"), column }),
  // With 24 the hours between two moments, with 1440 the minutes.
  v.strictObject({ kind: v.literal("duration"), from: column, to: column, factor: v.picklist([24, 1440]) }),
  v.strictObject({ kind: v.literal("sum"), terms: v.pipe(v.array(v.strictObject({ column, factor: v.number() })), v.minLength(1), v.maxLength(20)) }),
]);

const plainPredicates = [
  v.strictObject({ op: v.literal("always") }),
  v.strictObject({ op: v.literal("present"), column }),
  v.strictObject({ op: v.literal("eq"), column, value: packNumber }),
  v.strictObject({ op: v.literal("atLeast"), column, value: packNumber }),
  v.strictObject({ op: v.literal("atMost"), column, value: packNumber }),
  v.strictObject({ op: v.literal("positive"), value: packValue }),
  v.strictObject({ op: v.literal("within"), value: packValue, low: packNumber, high: packNumber }),
  v.strictObject({ op: v.literal("before"), column, other: column }),
  v.strictObject({ op: v.literal("happened"), column }),
  v.strictObject({ op: v.literal("olderThan"), column, days: packNumber }),
  v.strictObject({ op: v.literal("hasWord"), column, words: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(80))), v.minLength(1), v.maxLength(200)) }),
] as const;

/** Yes or no about a row: the predicates of the measures, with options where these have numbers, and a choice between two by an option. */
export type PackPredicate =
  | v.InferOutput<(typeof plainPredicates)[number]>
  | { op: "repeats"; rule: { opened: string; closed: string; key: string[]; windowDays: PackNumber; among: PackPredicate }; side: "repeated" | "repeat" | "either" }
  | { op: "firstOf"; key: string; date: string; among: PackPredicate }
  | { op: "not"; of: PackPredicate }
  | { op: "and" | "or"; of: PackPredicate[] }
  | { op: "whenOption"; option: string; is: string | number | boolean; then: PackPredicate; otherwise: PackPredicate };

const nested: v.GenericSchema<PackPredicate> = v.lazy(() => packPredicate);
const several = v.pipe(v.array(nested), v.maxLength(100));

export const packPredicate: v.GenericSchema<PackPredicate> = v.variant("op", [
  ...plainPredicates,
  v.strictObject({
    op: v.literal("repeats"),
    rule: v.strictObject({ opened: column, closed: column, key: columns, windowDays: packNumber, among: nested }),
    side: v.picklist(["repeated", "repeat", "either"]),
  }),
  v.strictObject({ op: v.literal("firstOf"), key: column, date: column, among: nested }),
  v.strictObject({ op: v.literal("not"), of: nested }),
  v.strictObject({ op: v.literal("and"), of: several }),
  v.strictObject({ op: v.literal("or"), of: several }),
  v.strictObject({ op: v.literal("whenOption"), option: v.string(), is: v.union([v.string(), v.number(), v.boolean()]), then: nested, otherwise: nested }),
]);
