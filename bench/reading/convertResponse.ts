import type { CellPiece } from "../../src/domain/table/gatherCells";
import { columnRuns } from "../../src/workbook/office/columnRuns";
import { convertBlock } from "../../src/workbook/office/convertBlock";
import type { RangeValues } from "../../src/workbook/office/convertColumn";
import type { Turns } from "../../src/workbook/turns";
import { caseHeaders, type CaseResponse } from "./caseResponses";

const columns = caseHeaders.map((_, index) => index);
const runs = columnRuns(columns);

/** A response as the piece of a table that the add-in makes of it. The columns stand in the order in which their dataset has them. */
export async function convertResponse({ row, rows, text }: CaseResponse, rowCount: number, turns: Turns): Promise<CellPiece> {
  const values = JSON.parse(text) as RangeValues;
  await turns.end();
  return (await convertBlock({ table: 0, row, rows, rowCount, columns, runs }, [values], turns)).piece;
}
