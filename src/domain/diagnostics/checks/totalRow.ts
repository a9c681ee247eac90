import type { DatasetId } from "../../table/datasetId";
import { headerOf } from "../../table/tableOrigin";
import { isTotalsWord } from "../../table/totalsWords";
import { messages } from "../messages";
import { textsOf } from "./checkedColumns";
import type { RowCheck } from "./rowCheck";

/** A row that adds up others and stands among them, as a report leaves it: it would count beside what it adds up. */
export function totalRow(dataset: DatasetId, column: string): RowCheck {
  return {
    code: `${dataset}.total-row`, severity: "warning", needsYou: true, dataset, columns: [column],
    concerns: (table) => {
      const texts = textsOf(table, column);
      const totals = new Set(texts?.values.flatMap((text, code) => (isTotalsWord(text) ? [code] : [])));
      return (row) => totals.size > 0 && totals.has(texts?.codes[row] ?? -1);
    },
    message: (rows, table) => messages.totalRows(dataset, headerOf(table.origin, column), rows),
  };
}
