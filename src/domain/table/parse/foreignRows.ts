import type { Finding } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import type { NumberColumn, TextColumn } from "../table";
import { currencyOf } from "./currencies";
import type { Parsing } from "./parsing";
import { Tally } from "./tally";

/**
 * Where a column names the currency of each row: amounts of rows in another currency than that of most amounts (of equals, the first of
 * the alphabet) become missing. A row that names none is in the table's.
 */
export function leaveOutForeignRows(currency: TextColumn, amounts: readonly NumberColumn[], { rows, place }: Parsing): { columns: readonly NumberColumn[]; diagnostics: Finding[] } {
  const names = currency.values.map(currencyName);
  const rowsOf = new Map<string, number>();
  const hasAmount = (index: number): boolean => amounts.some(({ values }) => !Number.isNaN(values[index] ?? NaN));
  for (let index = 0; index < rows.length; index++) {
    const name = names[currency.codes[index] ?? -1];
    if (name !== undefined && hasAmount(index)) rowsOf.set(name, (rowsOf.get(name) ?? 0) + 1);
  }
  if (rowsOf.size < 2) return { columns: amounts, diagnostics: [] };

  const [common = ""] = [...rowsOf.keys()].sort((a, b) => (rowsOf.get(b) ?? 0) - (rowsOf.get(a) ?? 0) || (a < b ? -1 : 1));
  const foreign = new Tally();
  const kept = amounts.map(({ values }) => values.slice());
  for (let index = 0; index < rows.length; index++) {
    const name = names[currency.codes[index] ?? -1];
    if (name === undefined || name === common || !hasAmount(index)) continue;
    foreign.add(rows[index] ?? 0);
    for (const values of kept) values[index] = NaN;
  }
  const message = messages.numberCurrencies(place.header, [...rowsOf.keys()].sort(), common, foreign.rows);
  return {
    columns: kept.map((values) => ({ type: "number", values })),
    diagnostics: [foreign.diagnostic(place, "error", "number.mixed-currencies", message)],
  };
}

function currencyName(text: string): string {
  const named = currencyOf(text);
  return named === text ? currencyOf(text.toUpperCase()) : named;
}
