import { tokenize } from "@borgar/fx/xlsx";
import { columnLetters, maxColumns, maxRows, parseColumn } from "../cellAddress";

/** One reference of a formula, or one side of a whole-column or whole-row one: -1 where that part is absent. */
interface Reference {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A formula taken apart once, so that each cell of a shared formula costs a concatenation only. */
export type FormulaPieces = readonly (string | Reference)[];

/** Takes a formula (without "=") apart at its cell references. Texts, names and structured references stay whole. */
export function splitFormula(text: string): FormulaPieces {
  const pieces: (string | Reference)[] = [];
  for (const { type, value } of tokenize(text, { mergeRefs: false })) {
    if (type !== "range" && type !== "range_beam") pieces.push(value);
    else value.split(":").forEach((side, i) => pieces.push(i > 0 ? ":" : "", parseReference(side)));
  }
  return pieces;
}

/** The formula as it reads when moved down and right: relative references move along, fixed ones stay. One that leaves the sheet is #REF!. */
export function joinShifted(pieces: FormulaPieces, rows: number, columns: number): string {
  let text = "";
  for (const piece of pieces) text += typeof piece === "string" ? piece : shiftReference(piece, rows, columns);
  return text;
}

function parseReference(side: string): Reference | string {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]{0,7})$/.exec(side);
  if (!match) return side;
  const [, first = "", letters = "", second = "", digits = ""] = match;
  return {
    column: letters === "" ? -1 : parseColumn(letters),
    row: digits === "" ? -1 : Number(digits) - 1,
    isColumnFixed: letters !== "" && first === "$",
    isRowFixed: letters === "" ? first === "$" || second === "$" : second === "$",
  };
}

function shiftReference(reference: Reference, rows: number, columns: number): string {
  const row = reference.row < 0 || reference.isRowFixed ? reference.row : reference.row + rows;
  const column = reference.column < 0 || reference.isColumnFixed ? reference.column : reference.column + columns;
  if ((reference.row >= 0 && (row < 0 || row >= maxRows)) || (reference.column >= 0 && (column < 0 || column >= maxColumns))) return "#REF!";
  const letters = reference.column < 0 ? "" : (reference.isColumnFixed ? "$" : "") + columnLetters(column);
  const digits = reference.row < 0 ? "" : `${reference.isRowFixed ? "$" : ""}${row + 1}`;
  return letters + digits;
}
