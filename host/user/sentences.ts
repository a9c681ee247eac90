/** What Excel's windows say when they refuse something. */
export const sentences = {
  protectedSheet: "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.",
  protectedWorkbook: "Workbook is protected and cannot be changed.",
  validation: "This value doesn't match the data validation restrictions defined for this cell.",
  formula: "There's a problem with this formula.",
  formulaLength: "You've entered too many characters: a formula holds at most 8,192.",
  textLength: "You've entered too many characters: a cell holds at most 32,767.",
  arrayPart: "You can't change part of an array.",
  sheetNameTaken: "That name is already taken. Try a different one.",
  sheetName:
    "You typed an invalid name for a sheet. Make sure that the name is not blank, is at most 31 characters long, "
    + "contains none of : \\ / ? * [ ], does not begin or end with an apostrophe, and is not \"History\".",
  lastVisibleSheet: "A workbook must contain at least one visible worksheet.",
} as const;
