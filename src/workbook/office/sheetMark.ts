const suffix = "_LeadershipScorecardSheet";

/**
 * The workbook's name for the cells of a sheet of ours, out of the user's sight: it goes with the sheet wherever that is moved and
 * whatever it is called, and stays with it when the user copies it. A copy has the sheet's custom property too.
 */
export function sheetMark(planId: string): string {
  return planId.replaceAll(/[^0-9A-Za-z]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(36)}_`) + suffix;
}

/** The cells that the name stands for: so many that none of them is there only when the user deleted them all. */
export const markedCells = { row: 0, column: 0, rows: 1_000, columns: 26 };

/** The sheet that a name's formula leads to, such as `='90-Day Plan'!$A$1:$Z$1000`; null where its cells are gone. */
export function markedSheet(formula: string): string | null {
  const found = /^='?(.+?)'?!\$/u.exec(formula)?.[1];
  return found === undefined ? null : found.replaceAll("''", "'");
}
