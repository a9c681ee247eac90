import { listCells } from "../listFormats";
import { dayFormat } from "../numberFormats";
import type { CellFormat } from "../sheetPlan";
import { colors } from "../styles";

/** Looks of the values on the Business Impact sheet. */
export const impactCells = (() => {
  const number: CellFormat = { ...listCells.number, horizontal: "Right" };
  return {
    count: number,
    money: { ...number, numberFormat: "#,##0;−#,##0;0" },
    /** Never negative, and with decimals where they can matter. */
    price: { ...number, numberFormat: "[<1000]#,##0.00;#,##0" },
    share: { ...number, numberFormat: "0.0 %;−0.0 %" },
    points: { ...number, numberFormat: "+0.0;−0.0;0.0" },
    slope: { ...number, numberFormat: "+0.00;−0.00;0.00" },
    day: { ...listCells.text, numberFormat: dayFormat },
    /** Where somebody is to type. */
    typed: { ...number, numberFormat: "#,##0.##", fill: colors.band },
  } as const satisfies Readonly<Record<string, CellFormat>>;
})();
