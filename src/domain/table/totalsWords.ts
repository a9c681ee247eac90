import { headerKey } from "./headerKey";

/** "Total" and its like in the languages that headers are read in. */
const totals = new Set([
  "total", "totals", "grandtotal", "subtotal", "sum", "average", "mean", "gesamt", "gesamtsumme", "summe", "insgesamt", "mittelwert", "durchschnitt",
  "totalgeneral", "somme", "moyenne", "soustotal", "suma", "promedio", "media", "合計", "総計", "計", "小計", "平均",
].map(headerKey));

/** Whether a text says that its row adds up or averages others: one such word, with a colon or a number behind it at most. */
export function isTotalsWord(text: string): boolean {
  return totals.has(headerKey(text.replace(/\s*[:：]?\s*\d*\s*$/u, "")));
}
