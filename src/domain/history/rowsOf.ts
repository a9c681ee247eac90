import type { IndicatorResult } from "../scorecard/result";
import type { DefinitionInForce } from "./definitionInForce";
import type { HistoryRow } from "./history";
import { historyNumber } from "./historyNumber";

/** Definitions by indicator. */
export type DefinitionsInForce = ReadonlyMap<string, DefinitionInForce>;

/**
 * What is remembered of results: of every complete period. Of figures about persons only the organisation's, since a team that may be
 * shown today may have to be withheld tomorrow, and what is remembered of it would then say what is not to be shown.
 */
export function rowsOf(results: readonly IndicatorResult[], definitions: DefinitionsInForce, asOf: number): HistoryRow[] {
  return results.flatMap((result) => {
    const definition = definitions.get(result.indicator);
    return definition === undefined || !isRemembered(result, definition) ? [] : [rowOf(result, definition, asOf)];
  });
}

/** A row in a history, whatever it says. */
export function rowKey({ indicator, team, period }: Pick<HistoryRow, "indicator" | "team" | "period">): string {
  return JSON.stringify([indicator, team, period]);
}

function isRemembered({ team, status }: IndicatorResult, { isPeopleData }: DefinitionInForce): boolean {
  if (team !== null && isPeopleData) return false;
  return status !== "running" && status !== "withheld" && status !== "not-measured";
}

function rowOf({ indicator, team, period, value, n, low, high, status, excluded }: IndicatorResult, { fingerprint, passingReasons }: DefinitionInForce, asOf: number): HistoryRow {
  return {
    indicator, team, period: period.id, value: historyNumber(value), n: historyNumber(n),
    left: excluded.reduce((sum, { reason, rows }) => sum + (passingReasons.has(reason) ? rows : 0), 0),
    low: historyNumber(low), high: historyNumber(high), status, fingerprint, asOf,
  };
}
