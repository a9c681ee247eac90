import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx/xlsx";

const fileOnly = /_xl(?:fn|ws|pm|udf)\.|\[#this row\]/i;

/**
 * A formula as Excel shows it: without the prefixes that files put before newer functions and their parameters, and with
 * `[@Column]` for `Table[[#This Row],[Column]]`, the table's name left out inside that very table.
 */
export function formulaAsShown(text: string, tableAround: string | null): string {
  if (!fileOnly.test(text)) return text;
  const tokens = tokenize(text, { mergeRefs: false });
  let shown = "";
  for (let i = 0; i < tokens.length; i++) {
    const { type, value } = tokens[i]!;
    const next = tokens[i + 1];
    if (type === "structured" || (type === "range_named" && next?.type === "structured")) {
      const whole = type === "structured" ? value : value + next!.value;
      shown += showStructured(whole, tableAround);
      if (type !== "structured") i++;
    } else shown += type === "func" || type === "range_named" ? value.replace(/_xl(?:fn|ws|pm|udf)\./gi, "") : value;
  }
  return shown;
}

function showStructured(reference: string, tableAround: string | null): string {
  if (!/\[#this row\]/i.test(reference)) return reference;
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  const isInside = tableAround !== null && parsed.table?.toLowerCase() === tableAround.toLowerCase();
  return stringifyStructRef(isInside ? { ...parsed, table: "" } : parsed);
}
