/** Plan id of the sheet about AI beside people, and the name of its table. */
export const aiSheetId = "ai";
export const aiTableId = "AI_Uses_Guarded";

/** Width of each column in characters. */
export const aiWidths = { use: 32, group: 17, owner: 20, status: 17, effect: 15, guard: 34, now: 11, before: 11, verdict: 22, missing: 22, note: 28 } as const;

export type AiColumn = keyof typeof aiWidths;
export const aiColumns = Object.keys(aiWidths) as AiColumn[];

/** Rows of the sheet (zero-based). */
export const aiRows = { title: 0, subtitle: 1, good: 2, bad: 3, do: 4, panel: 5 } as const;

/** Uses of the user's own find room below the ten. */
export const aiRoom = 60;
