import type { ColumnDefinition, DatasetDefinition } from "../../domain/table/dataset";
import type { InputTexts } from "../texts/englishInput";
import { tableNameOf } from "./tableNameOf";
import type { InputColumn, InputTable } from "./inputTable";

/** Excel's number formats. A share is not shown as percent: whoever types 0.5 into such a cell gets half a percent. */
const formats = { text: "@", day: "yyyy-mm-dd", moment: "yyyy-mm-dd hh:mm", amount: "#,##0", decimal: "0.0#" } as const;

/** Dates of which the time of day counts too. */
const moments = new Set(["opened", "closed", "resolved", "identified", "asked", "answered", "occurred"]);

const widest = 28;

/**
 * An empty table to fill in for a dataset: the columns that are needed first, each with what it means. Columns of which the texts say
 * nothing are left out: exports have them, nobody writes them by hand.
 */
export function planInputTable(dataset: DatasetDefinition, input: InputTexts): InputTable {
  const columns = [...dataset.columns].filter(({ id }) => input.meaning(dataset.id, id) !== null).sort((left, right) => Number(right.needed) - Number(left.needed));
  const needed = columns.filter((column) => column.needed).map(({ id }) => input.header(id));
  return {
    sheet: input.sheet(dataset.title), table: tableNameOf(input.sheet(dataset.title)), note: input.note(input.rows[dataset.id], needed), rowCount: 0, isSample: false,
    columns: columns.map((column): InputColumn => {
      const header = input.header(column.id);
      const choices = column.type === "flag" ? input.flag : input.choices[`${dataset.id}.${column.id}`];
      const numberFormat = formatOf(column);
      return {
        header, width: Math.min(widest, Math.max(header.length + 4, column.type === "date" ? 17 : 12)),
        meaning: input.cellNote(input.meaning(dataset.id, column.id) ?? "", column.needed),
        ...(numberFormat === null ? {} : { numberFormat }), ...(choices === undefined ? {} : { choices }),
      };
    }),
  };
}

/** Ids keep their leading zeros as text. */
function formatOf({ id, type, compare, quantity }: ColumnDefinition): string | null {
  if (type === "date") return moments.has(id) ? formats.moment : formats.day;
  if (quantity === "money") return formats.amount;
  if (quantity === "minutes" || quantity === "share") return formats.decimal;
  return compare === "exact" ? formats.text : null;
}
