/** Plan id of the Business Impact sheet, and the names of its tables. */
export const impactSheetId = "business-impact";
export const impactTableIds = { revenue: "Impact_Revenue", costs: "Impact_Costs", worths: "Impact_Points", association: "Impact_Association", ledger: "Impact_Ledger" } as const;

/** Key of the row of costs that says in which currency they are; those of the others are the figures' ids. */
export const currencyKey = "currency";

/** Characters: the columns that all tables share. */
export const impactWidths = [38, 22, 16, 16, 16, 16, 16, 16, 38] as const;

/** Rows of the sheet (zero-based). */
export const impactRows = { title: 0, aid: 1, revenue: 2, costs: 3, decisions: 4, panels: 5 } as const;

/** Decisions that the ledger has room for. */
export const ledgerRoom = 120;
