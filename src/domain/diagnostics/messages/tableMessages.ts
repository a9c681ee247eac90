import { columnTitle } from "../../table/columnTitle";
import { capital, joined, listed } from "./wording";

/** Which table is what, and which are left out. */
export const tableMessages = {
  tablesNone: () =>
    "The visible sheets of the workbook hold no table: one row per case, person or answer, under a row that names the columns. Paste or import one, and build again.",
  tablesUnrecognised: (present: readonly string[]) =>
    `None of the tables looks like team data (${listed(present)}). Say in the pane's Data view what one of them is, or name it after what it holds, such as Cases or People.`,
  tableNotUsed: (table: string) =>
    `Table ${table} was not recognised and is not used. To use it, say in the pane's Data view what it is, or name it after what it holds, such as Cases or People.`,
  tableOnHiddenSheet: (dataset: string, table: string, sheet: string) =>
    `Table ${table} looks like ${columnTitle(dataset)}, but its sheet ${sheet} is hidden, so it is not read. To use it, show the sheet (right-click a sheet's tab, Unhide) or copy the table to a sheet that can be seen.`,
  tableFiltered: (table: string) =>
    `Table ${table} is filtered. The rows that the filter hides count like the others; to leave rows out, take them out of the table.`,
  tableUnsure: (table: string, dataset: string, found: readonly string[], lacking: readonly string[]) =>
    `Table ${table} may be ${capital(columnTitle(dataset))}: its headers name ${joined(found.map(columnTitle))}, but not ${joined(lacking.map(columnTitle))}. It is not used. ` +
    `If it is ${capital(columnTitle(dataset))}, say so in the pane's Data view, or name it or its sheet so, and say which headers the others are.`,
  tableTwice: (dataset: string, used: string, other: string) =>
    `Tables ${used} and ${other} both look like ${columnTitle(dataset)}. ${used} is used because it fits better; if the other one is the right one, say so in the pane's Data view, or name it ${columnTitle(dataset)}.`,
  tablesStacked: (dataset: string, names: readonly string[]) =>
    `${capital(columnTitle(dataset))} come from ${names.length} tables with the same columns: ${listed(names)}. Their rows are taken together; hide the sheet of one that does not belong.`,
  tableCopy: (dataset: string, used: string, other: string) =>
    `Tables ${used} and ${other} both look like ${columnTitle(dataset)} and begin with the same rows, so ${other} is taken for a copy and is not used. Delete the copy, hide its sheet, or set it aside in the pane's Data view.`,
  tableOtherUnits: (dataset: string, used: string, other: string, one: string, two: string) =>
    `Tables ${used} and ${other} both look like ${columnTitle(dataset)}, but "${one}" and "${two}" are not in the same unit, so only ${used} is used. Bring them to one unit and name the columns alike.`,
  partLacksColumn: (tables: readonly string[], dataset: string, column: string) =>
    `Of the tables of ${columnTitle(dataset)}, ${listed(tables)} ${tables.length === 1 ? "has" : "have"} no column for ${columnTitle(column)}: ${tables.length === 1 ? "its" : "their"} rows have none.`,
  tableEmpty: (table: string) => `Table ${table} has no rows.`,
} as const;
