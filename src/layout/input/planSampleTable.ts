import type { SampleOutline } from "../../sample/sampleOutline";
import { serialOf, type SampleCell } from "../../sample/sheetTable";
import type { InputTable } from "./inputTable";

const formats = { day: "yyyy-mm-dd", moment: "yyyy-mm-dd hh:mm" } as const;

/** A table of the sample as it is added to a workbook. */
export function planSampleTable({ name, sheet, note, headers, dates, rowCount }: SampleOutline): InputTable {
  return {
    sheet, table: name, note, rowCount, isSample: true,
    columns: headers.map((header, column) => {
      const kind = dates[column] ?? null;
      return { header, width: kind === "moment" ? 17 : Math.max(11, header.length + 4), ...(kind === null ? {} : { numberFormat: formats[kind] }) };
    }),
  };
}

/**
 * A cell of the sample as it is written.
 * @param dayOffset days to take off serial days, where the workbook counts them from 1904
 */
export function sampleValue(cell: SampleCell, dayOffset: number): string | number | boolean | null {
  const serial = serialOf(cell);
  return serial !== null ? serial - dayOffset : typeof cell === "object" ? null : cell;
}
