import { listCells } from "../listFormats";
import { dayFormat } from "../numberFormats";
import type { CellFormat } from "../sheetPlan";
import { colors } from "../styles";

/** Looks of the values on the Business Impact sheet. */
export const impactCells = (() => {
  const number: CellFormat = { ...listCells.number, horizontal: "Right" };
  return {
    count: number,
    /** Decimals only where they can matter. */
    money: { ...number, numberFormat: "[>=1000]#,##0;[<=-1000]−#,##0;#,##0.00" },
    share: { ...number, numberFormat: "0.0 %" },
    points: { ...number, numberFormat: "+0.0;−0.0;0.0" },
    slope: { ...number, numberFormat: "+0.00;−0.00;0.00" },
    mean: { ...number, numberFormat: "#,##0.0" },
    day: { ...listCells.text, numberFormat: dayFormat },
    /** Where somebody is to type. */
    typed: { ...number, numberFormat: "#,##0.##", fill: colors.band },
  } as const satisfies Readonly<Record<string, CellFormat>>;
})();
