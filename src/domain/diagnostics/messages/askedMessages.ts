import { columnTitle } from "../../table/columnTitle";
import { listed } from "./wording";

/** What a user asked for and cannot have. */
export const askedMessages = {
  mapUnreadable: (text: string) =>
    `"${text}" does not say which header is which column. Write dataset.column=header, for example cases.opened=Created, or dataset.column= where no header is it.`,
  datasetUnknown: (name: string, known: readonly string[]) =>
    `There is no dataset "${name}". The datasets are ${listed(known.map(columnTitle))}.`,
  columnUnknown: (dataset: string, name: string, known: readonly string[]) =>
    `The dataset ${columnTitle(dataset)} has no column "${name}". Its columns are ${listed(known.map(columnTitle))}.`,
  tableUnknown: (name: string, present: readonly string[]) =>
    `There is no table "${name}" to read${present.length === 0 ? ": the workbook has none" : `. The tables are ${listed(present)}`}.`,
  headerUnknown: (dataset: string, column: string, header: string, table: string, headers: readonly string[], instead: string | null) =>
    `${columnTitle(dataset)}.${columnTitle(column)} was said to be "${header}", but table ${table} has no such header. Its headers are ${listed(headers)}. ` +
    `${instead === null ? "Nothing is used in its place" : `"${instead}" is used in its place`}: say which header it is now.`,
  mapWithoutTable: (dataset: string) =>
    `A column of ${columnTitle(dataset)} was named, but no table was found to be ${columnTitle(dataset)}. Say which one it is with --table ${dataset}=file, or name the Excel table "${columnTitle(dataset)}".`,
  teamUnknown: (team: string, teams: readonly string[]) =>
    `There is no team "${team}". ${teams.length === 0 ? "No table names a team." : `The teams are ${listed(teams)}.`}`,
  nameTaken: (name: string) =>
    `The workbook already has a table or a name "${name}", which the scorecard's own sheets need. Rename it (Formulas, Name Manager) and build again.`,
  nothingByAsOf: (day: string) =>
    `Nothing in the tables is dated on or before ${day}. Choose a later day, or leave it out.`,
} as const;
