import type { InputOutcome, InputStage } from "../state/inputState";
import type { Formats } from "./formats";

const unchanged = "Nothing in the workbook was changed.";

/** The pane's words about the tables that a scorecard is made from: how they come into the workbook, and what is understood of them. */
export const englishInput = ({ amount, counted }: Formats) => ({
  commands: { addSample: "Use Sample Data", removeSample: "Remove Sample Data", addTable: "Add Input Table", match: "Match My Tables" },
  stages: { add: "Adding tables", compare: "Looking for what was changed in the sample" } satisfies Record<InputStage, string>,
  progressOf: { add: (done: number, total: number): string => (total === 0 ? "" : `${amount(done)} of ${amount(total)} rows`), compare: (done: number, total: number): string => (total === 0 ? "" : `${amount(done)} of ${amount(total)} cells`) } satisfies Record<InputStage, (done: number, total: number) => string>,
  untouched: { add: "What was added is removed again; everything else is untouched.", compare: unchanged } satisfies Record<InputStage, string>,
  outcomes: {
    "sample-added": "The sample organisation's tables are here, each on a sheet of its own. Build Scorecard makes the scorecard from them.",
    "sample-removed": "The sample's sheets are removed. A scorecard that was made from them stays until Take Back, or until you build another.",
    "sample-partly-removed": "The sample's sheets are removed, but for those on which something was changed: delete them yourself if nobody needs them.",
    "table-added": "The table is ready: fill it in or paste into it, one row each, and build or refresh. Columns that you do not need can go.",
  } satisfies Record<InputOutcome, string>,

  removeQuestion: "Remove the sample data?",
  remove: (sheets: number): string => `Remove ${counted(sheets, "sheet", "sheets")} of sample data, which Excel cannot undo`,
  removeDetail: "Sheets on which somebody changed anything stay.",
  keep: "Keep the sample data",
  whichTable: "Which table to add",

  pick: "Pick range",
  pickTable: (dataset: string): string => `Pick range of ${dataset}`,
  pickColumn: (column: string): string => `Pick the column of ${column}`,
  picking: "Pointing at cells",
  selectTable: (dataset: string): string => `Select a cell of ${dataset} in the sheet, or all of its cells with their headers.`,
  selectColumn: (column: string, dataset: string): string => `Select a cell of the column that is ${column} of ${dataset}.`,
  use: "Use Selection",
  cancelPick: "Cancel",
  noTable: (address: string): string => `${address} is no table: select its rows together with the row that names the columns.`,
  severalTables: "The selection is not in one table: select cells of one only.",
  otherTable: (table: string): string => `That is in ${table}, which is not read for it. Select a column of a table that is.`,

  preview: {
    title: "Preview",
    loading: "Reading the first rows …",
    caption: (dataset: string): string => `First rows of ${dataset} as they are understood`,
    seen: (seen: number, all: number): string => `Understood from the first ${amount(seen)} of ${amount(all)} rows; a run looks at all of them.`,
    none: "There are no rows yet.",
    written: (text: string): string => `written: ${text}`,
    workedOut: "worked out",
    unread: "not read",
    whyUnread: (count: number): string => `${counted(count, "cell was", "cells were")} not read`,
    select: (address: string): string => `Select ${address}`,
    yes: "yes",
    no: "no",
    minutes: (number: string): string => `${number} min`,
    moment: (day: string, time: string): string => `${day}, ${time}`,
  },

  search: "Find tables and columns",
  found: (count: number): string => (count === 0 ? "Nothing is called so." : counted(count, "dataset", "datasets")),
  fresh: (day: string): string => `newest ${day}`,
  leftOut: (rows: string): string => `${rows} not counted`,
  notHere: { title: "Not here yet", hint: "Each measures more. Pick where it stands, or add an empty table." },
  programme: { title: "For the leadership programme", hint: "Lists that you keep yourself: each fills a part of the programme’s sheets. Add an empty table, or pick where it stands." },
  add: "Add table",
  addFor: (dataset: string): string => `Add a table for ${dataset}`,
  sampleHere: (sheets: number): string => `${counted(sheets, "sheet", "sheets")} of sample data`,

  firstRun: {
    lead: "Three clicks to a scorecard.",
    sample: "Use sample data",
    sampleHint: "A made-up support organisation, on sheets of its own. It can be removed again.",
    match: "Match my tables",
    matchHint: (found: number): string => (found === 0 ? "Say which of your cells is what, or add a table to fill in." : `See what was found in ${found === 1 ? "your table" : `your ${amount(found)} tables`}, and correct it.`),
    build: "Build Scorecard",
    buildHint: "Computes the indicators, and writes the scorecard's sheets.",
    buildLater: "Needs a table of team data first.",
  },
});
