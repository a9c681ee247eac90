/** A column that was deleted, as Excel names it in structured references. */
const lostColumn = /(?:[\p{L}_][\p{L}\p{N}_.]*)?\[@?\[?#REF!\]?\]/gu;
/** Cells that were deleted, with the sheet that Excel may name before them. */
const lostCells = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!#REF!/gu;

/** A formula as Excel takes it where columns of tables that it reads were deleted. */
export function withoutLostColumns(formula: string): string {
  return formula.includes("#REF!") ? formula.replaceAll(lostColumn, "#REF!") : formula;
}

/** A formula in which everything that was deleted is `#REF!`, with no sheet before it. */
export function withPlainLosses(formula: string): string {
  return formula.includes("#REF!") ? withoutLostColumns(formula).replaceAll(lostCells, "#REF!") : formula;
}
