import { columnTitle } from "../table/columnTitle";

/**
 * Every text that a finding can have, so that wording is read, changed and translated in one place.
 * Each says what was seen and what to do about it.
 */
export const messages = {
  mapUnreadable: (text: string) =>
    `"${text}" does not say which header is which column. Write dataset.column=header, for example cases.opened=Created, or dataset.column= where no header is it.`,
  datasetUnknown: (name: string, known: readonly string[]) =>
    `There is no dataset "${name}". The datasets are ${listed(known)}.`,
  columnUnknown: (dataset: string, name: string, known: readonly string[]) =>
    `The dataset ${columnTitle(dataset)} has no column "${name}". Its columns are ${listed(known)}.`,
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

  typedOver: (address: string, typed: string, computed: string) =>
    `${address} is a computed cell, and somebody typed "${shortened(typed)}" over it. It is left so; computed it would be ${computed === "" ? "empty" : `"${shortened(computed)}"`}. Keep what was typed, or have it computed again.`,

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
  tableNames: (names: readonly string[]) => (names.length === 1 ? (names[0] ?? "") : `${names[0] ?? ""} and ${names.length - 1} more`),
  tablesStacked: (dataset: string, names: readonly string[]) =>
    `${capital(columnTitle(dataset))} come from ${names.length} tables with the same columns: ${listed(names)}. Their rows are taken together; hide the sheet of one that does not belong.`,
  tableCopy: (dataset: string, used: string, other: string) =>
    `Tables ${used} and ${other} both look like ${columnTitle(dataset)} and begin with the same rows, so ${other} is taken for a copy and is not used. Delete the copy, hide its sheet, or set it aside in the pane's Data view.`,
  tableOtherUnits: (dataset: string, used: string, other: string, one: string, two: string) =>
    `Tables ${used} and ${other} both look like ${columnTitle(dataset)}, but "${one}" and "${two}" are not in the same unit, so only ${used} is used. Bring them to one unit and name the columns alike.`,
  partLacksColumn: (tables: readonly string[], dataset: string, column: string) =>
    `Of the tables of ${columnTitle(dataset)}, ${listed(tables)} ${tables.length === 1 ? "has" : "have"} no column for ${columnTitle(column)}: ${tables.length === 1 ? "its" : "their"} rows have none.`,
  tableEmpty: (table: string) => `Table ${table} has no rows.`,
  columnMissing: (column: string, orElse: string | undefined, table: string, headers: readonly string[]) =>
    `Table ${table} has no column for ${columnTitle(column)}${orElse === undefined ? "" : ` or ${columnTitle(orElse)}`}. Its headers are ${listed(headers)}. ` +
    `If one of them is it, say so in the pane's Data view, or rename it ${columnTitle(column)}.`,
  columnChoice: (column: string, used: string, other: string) =>
    `Both "${used}" and "${other}" could be ${columnTitle(column)}. "${used}" is used; for the other one, say so in the pane's Data view, or rename it ${columnTitle(column)}.`,
  columnGuessed: (column: string, table: string, header: string, reason: string) =>
    `"${header}" of table ${table} is taken for ${columnTitle(column)}: ${reason}. ` +
    `If it is another one or none, say so in the pane's Data view, or name the right one ${columnTitle(column)}.`,
  columnUnsure: (column: string, table: string, headers: readonly string[], seen: string) =>
    `No header of table ${table} is known to be ${columnTitle(column)}. ${quoted(headers)} may be it (${seen}), but that is not sure, so nothing is used. ` +
    `Say in the pane's Data view which it is, or name the right one ${columnTitle(column)}.`,
  columnContradicted: (column: string, table: string, header: string, look: string) =>
    `"${header}" of table ${table} is called as if it were ${columnTitle(column)}, but its cells are ${look}, so it is not used. ` +
    `Say in the pane's Data view which header it is, or name the right one ${columnTitle(column)}.`,
  reasonSaid: () => "you said so",
  reasonOwnName: () => "it is called so",
  reasonSynonym: () => "the header is a usual name for it",
  reasonLanguage: (language: string) => `the header is a usual name for it in ${language}`,
  reasonGeneralName: () => "the header is a name that many columns have, and no other header fits better",
  reasonContent: (seen: string) => `no header names it, and ${seen}`,
  factsSeen: (facts: readonly string[]) => `its cells are ${facts.join(", ")}`,
  factDates: () => "dates",
  factOnlyDates: () => "the only dates of the table",
  factMonths: () => "first days of months",
  factAlwaysFilled: () => "never blank",
  factSometimesBlank: () => "sometimes blank",
  factNeverBefore: (column: string) => `never before ${columnTitle(column)}`,
  factNeverAfter: (column: string) => `never after ${columnTitle(column)}`,
  factWords: (words: readonly string[]) => `words such as ${quoted(words)}`,
  factNumbered: (example: string) => `numbers given one after the other, each once, such as "${example}"`,
  factNames: (example: string) => `names of people, each once, such as "${example}"`,
  factCurrencies: (words: readonly string[]) => `currencies (${listed(words)})`,
  factScale: (least: number, most: number) => `whole numbers from ${least} to ${most}, as answers on a scale are`,

  derived: (dataset: string, column: string, headers: readonly string[], rows: number, of: number, how: string) =>
    `${capital(columnTitle(column))} of ${columnTitle(dataset)} has no column of its own. For ${amount(rows)} of ${count(of, "row")} it is worked out from ${headers.map((header) => `"${header}"`).join(" and ")}: ${how}.`,
  derivedMinutes: () => "the time from the first to the second, pauses included",
  derivedTransfers: () => "one less than the agents that a case was assigned to one after the other",
  derivedClosed: (statuses: readonly string[]) => `a case whose status says that it is over (${listed(statuses)}) closed when it was last updated`,
  derivedImplemented: (statuses: readonly string[]) => `a suggestion whose status says that it is in use (${listed(statuses)}) was implemented when it was last updated`,
  derivedAnswered: () => "the moment of the question and the time until its answer",
  derivedExitKind: () => "reasons that leave no doubt are voluntary, involuntary or a transfer; the others stay unknown and do not count as voluntary",
  derivedSource: () => "yes is internal, no is external",
  derivedChurnedRevenue: (accounts: number, lost: number, total: number) =>
    `an account that churned lost all its revenue (${count(accounts, "account")}, ${money(lost)} of ${money(total)}), one that did not lost none`,
  derivedPeriod: (month: string) =>
    `there is one row for each account, so the table is taken to show the accounts at the end of ${month}, the last month that is complete, and its revenue is followed over that month; for another month give an as-of date (--as-of on the command line)`,

  cellError: (header: string, rows: number, shown: string) =>
    `${count(rows, "cell")} of "${header}" ${rows === 1 ? "holds" : "hold"} an error such as ${shown} and ${rows === 1 ? "is" : "are"} left out. Correct the formulas or empty the cells.`,
  dateUnreadable: (header: string, rows: number, shown: string) =>
    `${count(rows, "value")} of "${header}" cannot be read as a date, such as "${shown}", and ${rows === 1 ? "is" : "are"} left out.`,
  numberUnreadable: (header: string, rows: number, shown: string) =>
    `${count(rows, "value")} of "${header}" cannot be read as a number, such as "${shown}", and ${rows === 1 ? "is" : "are"} left out.`,
  flagUnreadable: (header: string, rows: number, shown: string) =>
    `${count(rows, "value")} of "${header}" cannot be read as yes or no, such as "${shown}", and ${rows === 1 ? "is" : "are"} left out.`,
  dateOrderAmbiguous: (header: string, rows: number, shown: string, order: string) =>
    `The dates of "${header}" (${count(rows, "text")} such as "${shown}") do not tell whether the day or the month comes first. They are read ${order}; if that is wrong, write them as YYYY-MM-DD.`,
  dateOrderFromTable: (header: string, shown: string, order: string) =>
    `The dates of "${header}" alone do not tell whether the day or the month comes first ("${shown}"). They are read ${order}, as the table's other dates are.`,
  dateOrderConflict: (header: string, order: string, rows: number, shown: string) =>
    `Most dates of "${header}" are ${order}, but ${count(rows, "value")} can only be the other way round, such as "${shown}", and ${rows === 1 ? "is" : "are"} left out. Dates of that column that could be either are doubtful: check where they come from.`,
  dateZone: (table: string, rows: number, zones: readonly string[]) =>
    `${count(rows, "time")} of ${table} ${rows === 1 ? "names its" : "name their"} time zone (${listed(zones)}). They are read as the clock shows them there.`,
  dateZonesMixed: (table: string, rows: number, zones: readonly string[], to: string) =>
    `The times of ${table} come from several time zones (${listed(zones)}). ${count(rows, "time")} ${rows === 1 ? "was" : "were"} brought to ${to}, in which most of them are, so that the time between two of them is true. Export them in one zone to be sure of their days.`,
  dateHalfSwapped: (header: string, rows: number, shown: string) =>
    `${count(rows, "date")} of "${header}" had day and month exchanged when the file was opened in Excel (no real date has a day above 12, and the dates left as text, such as "${shown}", all have one). They were exchanged back; import the file again with that column as text to be sure.`,
  numberMarksAmbiguous: (header: string, rows: number, shown: string, reading: string) =>
    `${count(rows, "number")} of "${header}", such as "${shown}", could have a thousands mark or a decimal mark. ${rows === 1 ? "It is" : "They are"} read with a ${reading}.`,
  numberFromFlags: (header: string, rows: number, shown: string) =>
    `"${header}" says yes or no instead of how often (${count(rows, "row")}, such as "${shown}"). Yes counts once, no counts zero.`,
  numberPercentPoints: (header: string, rows: number, shown: string) =>
    `"${header}" is in percent: ${count(rows, "plain number")}, such as ${shown}, ${rows === 1 ? "is" : "are"} read as percent (66 is 66 %).`,
  numberCurrencies: (header: string, currencies: readonly string[], used: string, rows: number) =>
    `Amounts come in several currencies (${currencies.join(", ")}), which cannot be added up. Only ${used} counts; ${count(rows, "row")} of "${header}" in another one ${rows === 1 ? "is" : "are"} left out. Convert them to one currency first.`,
  answersUnreadable: (header: string, rows: number) =>
    `${count(rows, "answer")} of "${header}" cannot be read as a number and ${rows === 1 ? "is" : "are"} left out. Answers of a survey are shown only where they stand.`,
  answersByConvention: (header: string, rows: number) =>
    `${count(rows, "answer")} of "${header}" ${rows === 1 ? "is" : "are"} written in a way that has more than one meaning; the likely one was taken. Answers of a survey are shown only where they stand.`,
  durationUnreadable: (header: string, rows: number, shown: string) =>
    `${count(rows, "value")} of "${header}" cannot be read as a duration, such as "${shown}", and ${rows === 1 ? "is" : "are"} left out. Write 1:23:45, 83 min or 1 h 23 min.`,
  durationClockAmbiguous: (header: string, rows: number, shown: string) =>
    `${count(rows, "duration")} of "${header}", such as "${shown}", could be minutes and seconds or hours and minutes. ${rows === 1 ? "It is" : "They are"} read as minutes and seconds; if that is wrong, write (h:mm) into the header.`,
  durationFromTimes: (header: string, rows: number) =>
    `"${header}" holds clock times (${count(rows, "cell")}), which Excel keeps as fractions of a day. They are read as minutes.`,
  namesMerged: (header: string, rows: number, shown: string, other: string) =>
    `"${header}" writes some names in more than one way, such as "${shown}" and "${other}". They are taken as one; ${count(rows, "row")} ${rows === 1 ? "is" : "are"} not spelled as most are.`,
  idsRepeated: (dataset: string, header: string, rows: number, by: string) =>
    `${count(rows, "row")} of ${columnTitle(dataset)} ${rows === 1 ? "repeats" : "repeat"} a "${header}" that another row has. The last of each is used, by ${by}; delete the others if they are copies, and give them ids of their own if they are not.`,
  eventLogFolded: (table: string, events: number, left: number, dataset: string, by: string) =>
    `Table ${table} is a log of events: ${amount(events)} rows were folded to the last one of each of ${amount(left)} ${columnTitle(dataset)}, by ${by}.`,
  idMissing: (dataset: string, header: string, rows: number) =>
    `${count(rows, "row")} of ${columnTitle(dataset)} ${rows === 1 ? "has" : "have"} nothing in "${header}"; each counts for itself.`,

  casesNeverResolved: (rows: number, closed: number) =>
    `${count(rows, "case")} ${rows === 1 ? "was" : "were"} never resolved (no resolved date); ` +
    `${amount(closed)} of them ${closed === 1 ? "is" : "are"} closed.`,
  outOfOrder: (dataset: string, later: string, earlier: string, rows: number) =>
    `${count(rows, "row")} of ${columnTitle(dataset)} ${rows === 1 ? "is" : "are"} ${columnTitle(later)} before ${rows === 1 ? "it was" : "they were"} ${columnTitle(earlier)}. Correct one of the two dates.`,
  dateMissing: (dataset: string, header: string, rows: number) =>
    `${count(rows, "row")} of ${columnTitle(dataset)} ${rows === 1 ? "has" : "have"} no date in "${header}" and ${rows === 1 ? "is" : "are"} left out.`,
  amountMissing: (dataset: string, header: string, rows: number) =>
    `${count(rows, "row")} of ${columnTitle(dataset)} ${rows === 1 ? "has" : "have"} no number in "${header}". That is unknown, not zero, so what counts it leaves the rows out: write 0 where there was none.`,
  totalRows: (dataset: string, header: string, rows: number) =>
    `${count(rows, "row")} of ${columnTitle(dataset)} ${rows === 1 ? "looks" : "look"} like a total ("${header}") and ${rows === 1 ? "counts" : "count"} beside the rows that ${rows === 1 ? "it adds" : "they add"} up. Delete ${rows === 1 ? "it" : "them"} from the table.`,
  inFuture: (dataset: string, header: string, rows: number, day: string) =>
    `${count(rows, "row")} of ${columnTitle(dataset)} ${rows === 1 ? "has" : "have"} a date in "${header}" after today (${day}) and ${rows === 1 ? "does" : "do"} not count yet. Correct the date if it is a slip.`,
  casesNotEligible: (rows: number, words: readonly string[]) =>
    `${count(rows, "case")} ${rows === 1 ? "was" : "were"} merged, spam or closed automatically (status ${listed(words)}) and ${rows === 1 ? "does" : "do"} not count.`,
  impossibleScore: (header: string, rows: number, low: number, high: number) =>
    `${count(rows, "value")} of "${header}" ${rows === 1 ? "is" : "are"} not between ${low} and ${high}, so ${rows === 1 ? "it is" : "they are"} no score. Correct them at the source.`,
  personTwice: (rows: number) =>
    `${count(rows, "row")} of people ${rows === 1 ? "repeats" : "repeat"} a person and hiring date that is already there, so heads count more than once. Keep one row per person and stay.`,
  staysOverlap: (rows: number) =>
    `${count(rows, "row")} of people ${rows === 1 ? "begins" : "begin"} before the same person's row before it has ended, so heads count more than once. Give the earlier row an end date.`,
  outsideScale: (header: string, rows: number, low: number, high: number) =>
    `${count(rows, "value")} of "${header}" ${rows === 1 ? "is" : "are"} outside the scale ${low}–${high}. If the survey uses another scale, set it in the indicator's options.`,
  negative: (header: string, rows: number) =>
    `${count(rows, "value")} of "${header}" ${rows === 1 ? "is" : "are"} below zero, which cannot be. Correct them at the source.`,
  workEndsFirst: (rows: number) =>
    `${count(rows, "case")} ${rows === 1 ? "has work that ends before it begins, so its" : "have work that ends before it begins, so their"} handle time is unknown. Correct one of the two dates.`,
  minutesAsDays: (header: string, rows: number) =>
    `All ${count(rows, "value")} of "${header}" are below one minute. They look like times (0:12:30), which Excel keeps as fractions of a day: multiply them by 1,440 in a column of their own.`,
  accountPeriodTwice: (rows: number) =>
    `${count(rows, "row")} of accounts ${rows === 1 ? "repeats" : "repeat"} an account and month that is already there, so revenue counts more than once. Keep one row per account and month.`,

  teamsOverlap: (rows: number) =>
    `${count(rows, "row")} of teams ${rows === 1 ? "begins" : "begin"} while another row of the same team is in force. Give the earlier row its last day.`,
  teamRenamed: (successor: string, former: readonly string[], lastDay: string | null, rows: number, present: string) =>
    `${successor} was ${joined(former)} ${lastDay === null ? "before" : `until ${lastDay}`}: ${count(rows, "row")} with ${former.length === 1 ? "that name" : "those names"} ${rows === 1 ? "is" : "are"} counted to ${present === successor ? "it" : `${present}, as the team is called now`}.`,
  teamNameOld: (former: string, present: string, rows: number, day: string) =>
    `${count(rows, "row")} from ${day} or later still ${rows === 1 ? "names" : "name"} ${former}, which is ${present} by then. ${rows === 1 ? "It is" : "They are"} counted to ${present}. If there is a team ${former} again, give it a row of its own with its first day in the teams table.`,
  teamSplit: (former: string, successors: readonly string[], rows: number) =>
    `${former} became ${joined(successors)}. Nothing tells to which of them its ${count(rows, "row")} ${rows === 1 ? "belongs" : "belong"}, so ${rows === 1 ? "it stays" : "they stay"} under ${former}.`,
  teamsInCircle: (names: readonly string[]) =>
    `The former names of ${joined(names)} lead back to themselves, so each keeps its own rows. Correct the former names, or give each row of the teams table its first day.`,
  teamRunsOn: (former: string, lastDay: string, successor: string, day: string) =>
    `${former} runs until ${lastDay} in the teams table, but is said to be ${successor} from ${day} on. Correct one of the two days.`,
  teamBeginsLate: (former: string, firstDay: string, successor: string, day: string) =>
    `${former} begins on ${firstDay} in the teams table, but is said to have become ${successor} on ${day}. Its rows stay under ${former}; correct one of the two days.`,
  formerTeamsUnknown: (names: readonly string[]) =>
    `No row names ${joined(names)}, which the teams table gives as ${names.length === 1 ? "a former name" : "former names"}. Nothing is missing if the old rows were renamed too; else correct the spelling.`,
  teamsNotListed: (rows: number, names: readonly string[]) =>
    `${count(rows, "row")} ${rows === 1 ? "names a team" : "name teams"} that the teams table does not list (${listed(names)}). Each counts as a team of its own. Add ${names.length === 1 ? "it" : "them"} to the teams table, as a team or as the former name of one.`,
  teamFromPeople: (dataset: string, found: number, none: number, several: number) =>
    [
      `${count(found, "row")} of ${columnTitle(dataset)} without a team ${found === 1 ? "counts" : "count"} for the team in which the agent is on that day, from People.`,
      none === 0 ? "" : ` ${count(none, "row")} ${none === 1 ? "has an agent who is" : "have an agent who is"} in no team on that day.`,
      several === 0 ? "" : ` ${count(several, "row")} ${several === 1 ? "has an agent who is" : "have an agent who is"} in several teams on that day.`,
      none + several === 0 ? "" : " Those count for the organisation only: correct the dates in People, or write the team into the rows.",
    ].join(""),
} as const;

/** "Billing", "Billing and Refunds", "Billing, Refunds and Chat". */
function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** "1 row", "5,998 rows". */
function count(rows: number, noun: string): string {
  return `${amount(rows)} ${noun}${rows === 1 ? "" : "s"}`;
}

/** "456,116.60". */
function money(value: number): string {
  return value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

function amount(value: number): string {
  return value.toLocaleString("en-US");
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text;
}

const listedAtMost = 40;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `"A"`, `"A" or "B"`. */
function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(" or ");
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, listedAtMost).join(", ");
  return names.length > listedAtMost ? `${shown} and ${names.length - listedAtMost} more` : shown;
}
