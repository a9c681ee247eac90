import * as v from "valibot";
import type { History, HistoryRow, RecordedDefinition } from "../../domain/history/history";
import type { PublishedValue } from "../../domain/history/publication";
import { packRows, packedRowsSchema, statusSchema, unpackRows } from "./packedRows";
import { readJson } from "./readJson";

const number = v.nullable(v.number());
const option = v.union([v.number(), v.string(), v.boolean()]);
const said = v.object({ period: v.string(), value: number, n: number, status: statusSchema });
const marks = v.array(v.object({ month: v.string(), reason: v.string() }));
const cause = v.variant("kind", [
  v.object({ kind: v.literal("new-period") }),
  v.object({ kind: v.literal("data"), late: v.number(), gone: v.number(), settled: v.number(), change: number }),
  v.object({ kind: v.literal("options"), options: v.array(v.object({ option: v.string(), from: v.nullable(option), to: v.nullable(option) })), change: number }),
  v.object({ kind: v.literal("definition"), change: number }),
  v.object({ kind: v.literal("target"), from: number, to: number }),
  v.object({ kind: v.literal("marks"), marked: marks, unmarked: marks }),
  v.object({ kind: v.literal("verdict") }),
]);
const periodChange = v.object({ from: v.nullable(said), to: said, causes: v.array(cause) });
const team = v.nullable(v.string());
const verdictCounts = v.object({ onTarget: v.number(), watch: v.number(), offTarget: v.number(), noVerdict: v.number() });

const schema = v.object({
  version: v.literal(1),
  asOf: v.number(),
  definitions: v.array(v.object({
    indicator: v.string(), fingerprint: v.string(), options: v.record(v.string(), option),
    counted: v.custom<RecordedDefinition["counted"]>((word) => typeof word === "string"), since: v.number(),
  })),
  rows: packedRowsSchema,
  targets: v.record(v.string(), v.number()),
  marks: v.exactOptional(v.record(v.string(), marks)),
  lastChange: v.nullable(v.object({
    asOf: v.number(), before: v.number(),
    changes: v.array(v.object({
      indicator: v.string(), team, headline: v.nullable(periodChange),
      earlier: v.nullable(v.object({ periods: v.number(), latest: periodChange, late: v.number() })),
    })),
  })),
  publications: v.array(v.object({
    number: v.exactOptional(v.number()), period: v.string(), team, by: v.string(), on: v.number(), asOf: v.number(), score: number, counts: verdictCounts, values: packedRowsSchema,
  })),
});

/** Reads what is remembered of all runs; null where the text does not say it. */
export function parseHistory(json: string): History | null {
  const read = readJson(schema, json);
  if (read === null) return null;
  const { asOf, definitions, rows, targets, marks: marked, lastChange, publications } = read;
  // In the order in which they are written: a history that stays the same is the same text.
  return {
    asOf, definitions, rows: unpackRows(rows), targets, ...(marked === undefined ? {} : { marks: marked }), lastChange,
    publications: publications.map((publication) => ({ ...publication, values: unpackRows(publication.values).map(published) })),
  };
}

/** What is remembered as a text that is the same for the same history. */
export function formatHistory(history: History): string {
  return JSON.stringify({
    version: 1, ...history,
    rows: packRows(history.rows),
    publications: history.publications.map((publication) => ({ ...publication, values: packRows(publication.values.map((value) => ({ ...value, low: null, high: null, asOf: publication.asOf }))) })),
  });
}

function published({ indicator, team: whose, period, value, n, left, status, fingerprint }: HistoryRow): PublishedValue {
  return { indicator, team: whose, period, value, n, left, status, fingerprint };
}
