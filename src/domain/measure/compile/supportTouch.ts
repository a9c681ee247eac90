import type { Table } from "../../table/table";
import { numbersOf } from "../columns";
import type { RevenueMeasure } from "../measure";

/**
 * Whether an account's row says that support touched it before a day: by its flag, or by its last touch. Where the flag decides alone and is
 * missing, nobody knows: null. A date that is missing is no touch.
 */
export function touchReader({ attribution, touchWindow }: RevenueMeasure, table: Table): (row: number, start: number) => boolean | null {
  const found = attribution === "window" ? undefined : table.columns["touched"];
  const flag = found?.type === "flag" ? found.values : null;
  const touch = attribution === "flag" ? null : numbersOf(table, "last-support-touch");
  return (row, start) => {
    if (flag?.[row] === 1) return true;
    if (touch === null) return flag?.[row] === 0 ? false : null;
    const moment = touch[row] as number;
    return moment >= start - touchWindow && moment < start;
  };
}
