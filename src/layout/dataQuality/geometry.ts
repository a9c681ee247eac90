/** Plan id of the Data Quality sheet. */
export const dataQualitySheetId = "data-quality";
export const findingsTableId = "Quality_Findings";
export const sourcesTableId = "Quality_Sources";

/** Findings that the sheet lists; how many more there are is said in words. */
export const listedFindings = 400;

/** Width of each column in characters: both tables share them. */
export const qualityWidths = {
  needsYou: 15, severity: 10, rows: 10, found: 62, table: 19, column: 19, cell: 21, fix: 31, code: 22, note: 26,
} as const;

export type FindingColumn = keyof typeof qualityWidths;
export const findingColumns = Object.keys(qualityWidths) as FindingColumn[];

/** Links stand over the links of the findings, where most screens still show them. */
export const linkColumn = findingColumns.indexOf("cell");

/** Columns of the table of sources, each under the column of findings whose width it shares. */
export const sourceColumns = ["dataset", "read", "used", "from", "left", "columns", "derived", "absent", "code", "note"] as const;
export type SourceColumn = (typeof sourceColumns)[number];

/** Rows that findings can fill: those that are listed, and those that are kept because the user wrote a note there. */
const findingRoom = 440;

/**
 * Rows of the sheet (zero-based). Findings grow downwards as far as the sources, so these stand far enough below; what lies
 * between the two tables is out of sight.
 */
export const qualityRows = (() => {
  const findings = 3;
  const room = { row: findings + 1, rows: findingRoom };
  const read = room.row + room.rows + 1;
  return { title: 0, summary: 1, found: findings - 1, findings, room, read, sources: read + 1 } as const;
})();
