import fc from "fast-check";
import type { MixMeasure } from "../../../src/domain/insights/atCommonMix";
import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { mean, share } from "../../../src/domain/measure/measureBuilders";
import { eq, present } from "../../../src/domain/measure/rowPredicate";
import { keep } from "../../../src/domain/measure/rowSelection";
import { Sources } from "../../../src/domain/measure/sources";
import { makeTimeline } from "../../../src/domain/measure/timeline";
import { column } from "../../../src/domain/measure/valueExpression";
import { parseDay } from "../../../src/domain/table/serialDay";

/** A case of November 2026, as far as the mix of work asks. */
export interface MixedCase {
  readonly team: string | null;
  readonly topic: string | null;
  readonly channel: string | null;
  readonly transfers: number;
  readonly minutes: number | null;
}

export const teams = ["Apps", "Billing", "Care"];
export const november = { first: 0, last: 0 };
export const anything = { show: 0, rate: 0 };
export const untransferred: MixMeasure = share("cases").of().that(eq("transfers", 0)).at("closed");
export const handleTime: MixMeasure = mean("cases").of(keep(present("handle-minutes"), "no handle time")).value(column("handle-minutes")).at("closed");

/** The cases as tables that measures can be computed over. */
export function sourcesOf(cases: readonly MixedCase[]): Sources {
  const tables = exampleTables({
    cases: {
      columns: ["opened", "closed", "team", "topic", "channel", "transfers", "handle-minutes"],
      rows: cases.map(({ team, topic, channel, transfers, minutes }) => ["2026-11-02 09:00", "2026-11-03 09:00", team, topic, channel, transfers, minutes]),
    },
  });
  const asOf = parseDay("2026-11-30") ?? NaN;
  return new Sources(tables, makeTimeline(parseDay("2026-11-01") ?? NaN, asOf), teams, 1);
}

/** So many cases of a team in one stratum, of which some were transferred. */
export function cases(team: string | null, topic: string | null, count: number, transferred: number, channel: string | null = "mail"): MixedCase[] {
  return Array.from({ length: count }, (_, index) => ({ team, topic, channel, transfers: index < transferred ? 1 : 0, minutes: 10 + index }));
}

export const anyCases: fc.Arbitrary<MixedCase[]> = fc.array(fc.record({
  team: fc.constantFrom(...teams, null), topic: fc.constantFrom("login", "refund", "other", null), channel: fc.constantFrom("mail", "phone", null),
  transfers: fc.integer({ min: 0, max: 1 }), minutes: fc.option(fc.integer({ min: 1, max: 90 }), { nil: null }),
}), { minLength: 1, maxLength: 60 });
