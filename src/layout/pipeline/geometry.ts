/** Plan id of the Pipeline sheet, and the names of its tables. */
export const pipelineSheetId = "pipeline";
export const pipelineTableIds = {
  potential: "Pipeline_Potential", development: "Pipeline_Development", mentorships: "Pipeline_Mentorships", pairings: "Pipeline_Pairs", succession: "Pipeline_Succession",
} as const;

/** Characters: the columns that are read, which all tables share. */
export const pipelineWidths = [24, 20, 20, 20, 20, 20, 32, 28, 26] as const;
/** Columns behind them that only formulas read, and keys. */
export const hiddenColumns = 6;

export const linkColumn = pipelineWidths.length - 1;

/** Rows of the sheet (zero-based). */
export const pipelineRows = { title: 0, aid: 1, good: 2, bad: 3, due: 4, do: 5, panels: 6 } as const;

/** Rows that a table can fill. */
export const panelRoom = 120;
