import type { Edit, TableLinesEdit } from "../merge/edit";
import { keyHeader } from "../merge/mergeTable";
import { movedReferences } from "../merge/movedReferences";
import type { PresentSheet } from "../merge/presentSheet";
import { inverseMove, rowMoveOf } from "../merge/rowMove";
import type { GoingNote, GoingSheet, RowLooks } from "./goingNote";
import { goingRows, linesEditsOf } from "./goingRows";

/** A formula in a cell of a worksheet that is not ours; zero-based. */
export interface FoundFormula {
  /** Excel's id of the worksheet. */
  readonly sheet: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What was read of the workbook before rows are deleted. */
export interface GoingRead {
  readonly formulas: readonly FoundFormula[];
  /** Names of the workbook. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Of the rows that go, by the plan ids of their sheets. */
  readonly looks: ReadonlyMap<string, RowLooks>;
}

/** Notes what a run's edits take from the workbook with the rows that they delete. */
export function noteGoing(edits: readonly Edit[], present: readonly PresentSheet[], { formulas, names, looks }: GoingRead): GoingNote {
  const lines = linesEditsOf(edits);
  const sheets = present.filter(({ id }) => lines.some(({ sheet }) => sheet === id));
  const going = goingRows(edits);
  return {
    sheets: sheets.map((sheet): GoingSheet => ({
      sheet: sheet.id, name: sheet.name,
      tables: sheet.tables.filter(({ id }) => lines.some(({ table }) => table === id)).map(({ id, row, column, headers }) => ({ table: id, row, column, columns: headers.length })),
      rows: going.filter((row) => row.sheet === sheet.id).map(({ table, row }) => ({ table, row, key: keyAt(sheet, table, row) })),
      looks: looks.get(sheet.id) ?? { formats: [], heights: [] },
    })),
    cells: formulas.flatMap(({ sheet, name, row, column, formula }) => lostIn(formula, name, lines, sheets).map((lost) => ({ sheet, row, column, ...lost }))),
    names: names.flatMap(({ name, formula }) => lostIn(formula, null, lines, sheets).map((lost) => ({ name, ...lost }))),
  };
}

/** The key of a table's row; "" where there is none. */
export function keyAt({ tables }: PresentSheet, wanted: string, row: number): string {
  const table = tables.find(({ id }) => id === wanted);
  return table === undefined ? "" : String(table.rows[row - table.row - 1]?.[table.headers.indexOf(keyHeader)] ?? "");
}

/** What rows that go do to a formula, where it does not read what it did when they are back. */
function lostIn(formula: string, home: string | null, lines: readonly TableLinesEdit[], sheets: readonly PresentSheet[]): Pick<GoingNote["cells"][number], "from" | "to" | "of">[] {
  const of = new Set<string>();
  const moves = lines.flatMap((edit) => sheets.filter(({ id }) => id === edit.sheet).map(({ id, name }) => ({ id, name, move: rowMoveOf(edit) })));
  const from = moves.reduce((text, { id, name, move }) => {
    const after = movedReferences(text, home, name, move);
    if (after !== text) of.add(id);
    return after;
  }, formula);
  const back = moves.reduceRight((text, { name, move }) => movedReferences(text, home, name, inverseMove(move)), from);
  return back === formula ? [] : [{ from, to: formula, of: [...of] }];
}
