import type { NumberSurvey } from "./surveyNumbers";

/**
 * The currency in which the amounts of some columns are counted: the one of most rows, of equals the first of the alphabet.
 * "" where they name none.
 */
export function commonCurrency(surveys: readonly NumberSurvey[]): string {
  const rows = rowsPerCurrency(surveys);
  const [common = ""] = [...rows.keys()].sort((a, b) => (rows.get(b) ?? 0) - (rows.get(a) ?? 0) || (a < b ? -1 : 1));
  return common;
}

/** Every currency that some columns name, in the order of the alphabet. */
export function currenciesOf(surveys: readonly NumberSurvey[]): string[] {
  return [...rowsPerCurrency(surveys).keys()].sort();
}

function rowsPerCurrency(surveys: readonly NumberSurvey[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { rowsOfCurrency } of surveys) for (const [currency, count] of rowsOfCurrency) rows.set(currency, (rows.get(currency) ?? 0) + count);
  return rows;
}
