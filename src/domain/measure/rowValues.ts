import type { Table } from "../table/table";
import { numbersOf } from "./columns";
import type { ValueExpression } from "./valueExpression";

/** The number of each row; NaN where unknown. */
export function rowValues(table: Table, expression: ValueExpression): Float64Array {
  const unknown = (): Float64Array => new Float64Array(table.rowCount).fill(NaN);
  switch (expression.kind) {
    case "column":
      return numbersOf(table, expression.column) ?? unknown();
    case "duration": {
      const from = numbersOf(table, expression.from);
      const to = numbersOf(table, expression.to);
      if (!from || !to) return unknown();
      const values = new Float64Array(table.rowCount);
      for (let row = 0; row < values.length; row++) values[row] = ((to[row] as number) - (from[row] as number)) * expression.factor;
      return values;
    }
    case "sum": {
      const values = new Float64Array(table.rowCount);
      for (const { column, factor } of expression.terms) {
        const term = numbersOf(table, column);
        if (!term) return unknown();
        for (let row = 0; row < values.length; row++) values[row] = (values[row] as number) + (term[row] as number) * factor;
      }
      return values;
    }
    default:
      return expression satisfies never;
  }
}
