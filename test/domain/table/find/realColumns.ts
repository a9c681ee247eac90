import type { ColumnType } from "../../../../src/domain/table/table";

/** What a column is, by looking at the file: letter, how it is read, cells that hold something of that, and the findings on the others. */
export type RealColumn = readonly [letter: string, type: ColumnType, read: number, findings?: readonly string[]];

export interface RealTable {
  readonly file: string;
  readonly sheet: string;
  /** Columns and rows of the body as Excel counts, where no header stands over it: otherwise the block that is found, or the Excel table named. */
  readonly cells?: string;
  readonly table?: string;
  /** Which of the blocks on the sheet; the first where absent. */
  readonly block?: number;
  readonly headers: readonly string[];
  readonly columns: readonly RealColumn[];
  /** Cells by address, days as "YYYY-MM-DD", with the time where there is one. */
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
}

const people = ["Name", "Profession", "Age", "Has kids", "Date of birth", "Date of death"];
const peopleColumns: readonly RealColumn[] = [["A", "text", 10], ["B", "text", 10], ["C", "number", 10], ["D", "flag", 10], ["E", "date", 10], ["F", "date", 10]];
const cities = ["City", "Latitude", "Longitude", "Population"];
const surveyTable = "uk_people_survey_2018_org_scores";

/** Every table of the workbooks, and two columns that have no names. */
export const realTables: readonly RealTable[] = [
  { file: "deaths_header_below_notes", sheet: "arts", headers: people, columns: peopleColumns, values: { A14: "Zsa Zsa Gábor", C14: 99, D11: false, E6: "1947-01-08", F15: "2016-12-25" } },
  { file: "deaths_header_below_notes", sheet: "other", headers: people, columns: peopleColumns, values: { A6: "Vera Rubin", B12: "lawyer", D12: false, E14: "1921-07-28", F15: "2016-06-28" } },
  // A filter hides row 5 here, and rows 3 and 5 on the second sheet: they are data all the same.
  { file: "filtered_tables_hidden_rows", sheet: "Sheet1", headers: ["Column1", "Column2"], columns: [["A", "number", 5], ["B", "text", 5]], values: { A2: 1, A6: 5, B5: "o" } },
  { file: "filtered_tables_hidden_rows", sheet: "Sheet2", headers: ["DK", "Name"], columns: [["A", "text", 5], ["B", "text", 5]], values: { A2: "T123456789", B6: "Test 93" } },
  {
    // The phonetic guides above the words are no part of them.
    file: "japanese_phonetic", sheet: "Sheet1", headers: ["RecordSpec", "Name", "CompanyName", "Comment"], columns: [["A", "number", 17], ["B", "text", 17], ["C", "text", 17], ["D", "text", 17]],
    values: { A18: 17, B2: "豊田", C3: "オラクル日本会社", D6: "本部", B12: "株式会社" },
  },
  { file: "nonstandard_xml_prefix", sheet: "Sheet1", headers: ["a", "b"], columns: [["A", "number", 2], ["B", "number", 2]], values: { A2: 1, B3: 4 } },
  { file: "right_to_left_arabic_hebrew", sheet: "English", headers: ["text"], columns: [["A", "text", 3]], values: { A2: "123", A3: "cell with comment" } },
  { file: "right_to_left_arabic_hebrew", sheet: "عربى", headers: ["نص"], columns: [["A", "text", 3]], values: { A2: "123", A4: "עִבְרִית and اَلْعَرَبِيَّةُ".normalize("NFC") } },
  // The second sheet's number has a format of Arabic digits; it is a number.
  { file: "right_to_left_arabic_hebrew", sheet: "عربى", headers: ["نص"], columns: [["A", "number", 1, ["number.unreadable"]]], values: { A2: 123, A3: null } },
  { file: "table_numeric_headers", sheet: "IntHeaders", table: "Table1", headers: ["12", "34"], columns: [["A", "text", 1], ["B", "text", 1]], values: { A2: "AB", B2: "CD" } },
  { file: "table_numeric_headers", sheet: "FloatHeaders", table: "Table2", headers: ["12.34", "34.56"], columns: [["A", "text", 1], ["B", "text", 1]], values: { A2: "AB", B2: "CD" } },
  { file: "table_numeric_headers", sheet: "NoExplicitHeaders", table: "Table3", headers: ["Column1", "Column2"], columns: [["A", "text", 2], ["B", "number", 1, ["number.unreadable"]]], values: { A2: "12", A3: "AB", B2: 34, B3: null } },
  { file: "tables_and_pivot", sheet: "Table", headers: cities, columns: [["C", "text", 12], ["D", "number", 12], ["E", "number", 12], ["F", "number", 12]], values: { C6: "São Paulo, Brazil", D6: -23.53, F14: 10_780_000 } },
  { file: "tables_and_pivot", sheet: "Table", block: 1, headers: cities, columns: [["I", "text", 12], ["J", "number", 12], ["K", "number", 12], ["L", "number", 12]], values: { I14: "Oahu, Hawaii, USA", J4: -34.6, L11: 2600 } },
  {
    file: "tables_and_pivot", sheet: "PivotTable", headers: ["Row Labels", "Sum of Latitude", "Sum of Longitude", "Sum of Population"],
    columns: [["B", "text", 12], ["C", "number", 12], ["D", "number", 12], ["E", "number", 12]], values: { B15: "Shanghai, China", C14: -23.53, E6: 21_516_000 },
  },
  { file: "text_dates", sheet: "Sheet1", headers: ["a"], columns: [["A", "date", 2]], values: { A2: "1985-03-11 13:00:00", A3: "1985-03-11 13:23:32" } },
  {
    // Days counted from 1904.
    file: "types_1904", sheet: "guess_me", headers: ["blank", "boolean", "date", "numeric", "text"],
    columns: [["A", "number", 0], ["B", "flag", 4], ["C", "date", 4], ["D", "number", 4], ["E", "text", 4]], values: { A2: null, B3: false, C2: "2017-02-27", C3: "2017-02-28", D6: 6, E5: "HELLO" },
  },
  { file: "types_1904", sheet: "guess_max", headers: ["string_in_row_3"], columns: [["A", "number", 2, ["number.unreadable"]]], values: { A2: 1, A4: null } },
  {
    file: "types_1904", sheet: "logical_coercion", headers: ["logical", "explanation"], columns: [["A", "flag", 14, ["flag.unreadable"]], ["B", "text", 17]],
    values: { A2: true, A5: false, A6: true, A10: true, A11: false, A13: false, A14: null, A15: null, A16: false, A17: true, A18: null, B18: "date" },
  },
  {
    // A number among dates is a day too; a tick and a word are not.
    file: "types_1904", sheet: "date_coercion", headers: ["date"], columns: [["A", "date", 4, ["date.unreadable"]]],
    values: { A2: "2016-05-23", A4: null, A5: null, A6: "1904-01-05 07:12:00", A7: "2012-01-02", A8: "2011-09-11" },
  },
  {
    // A date among numbers is the number that Excel keeps.
    file: "types_1904", sheet: "numeric_coercion", headers: ["numeric"], columns: [["A", "number", 4, ["number.unreadable"]]], values: { A2: 1, A3: 72, A5: null, A6: 40_534, A7: null, A8: 10 },
  },
  { file: "types_1904", sheet: "text_coercion", headers: ["text", "explanation"], columns: [["A", "text", 7], ["B", "text", 8]], values: { A2: "cabbage", A3: null, A6: "1.3", A9: "36436153", B9: "student number" } },
  {
    file: "types_1904", sheet: "smorgasbord", cells: "B1:B20", headers: ["Column 1"], columns: [["B", "number", 5, ["cell.error", "number.unreadable"]]],
    values: { B2: null, B4: 1.3, B5: 0, B11: 40_964, B13: null, B18: null },
  },
  {
    file: surveyTable, sheet: "Table 1.1 EEI and Theme Scores",
    headers: [
      "Organisation", "", "Response rate", "", "Employee engagement index1", "", "My work", "Organisational objectives and purpose", "My manager", "My team", "Learning and development",
      "Inclusion and fair treatment", "Resources and workload", "Pay and benefits", "Leadership and managing change",
    ],
    columns: [["A", "text", 124], ["B", "text", 0], ["C", "number", 106], ["E", "number", 106], ["G", "number", 106], ["N", "number", 106], ["O", "number", 106]],
    values: { A11: "Attorney General's Office", C8: 0.66, C10: null, O11: 0.78, E169: 0.54 },
  },
  {
    file: surveyTable, sheet: "Table 1.2 PERMA Proxy Stress", headers: ["Organisation", "", "PERMA Index2", "", "Proxy Stress Index3"],
    columns: [["A", "text", 126], ["B", "number", 0], ["C", "number", 106, ["number.unreadable"]], ["E", "number", 106]], values: { C8: 0.74, E11: 0.17 },
  },
  { file: surveyTable, sheet: "Table 2.2 - Question metadata", headers: ["Theme", "Question number", "Question text", "Figures shown in Table 2.1"], columns: [["A", "text", 17], ["B", "text", 73], ["C", "text", 73], ["D", "text", 73]], values: { A9: "Organisational objectives and purpose", B4: "B01", C4: "I am interested in my work" } },
  { file: "unnamed_duplicated_columns", sheet: "Sheet1", headers: ["", "var2", "", "var2"], columns: [["A", "number", 2], ["B", "text", 2], ["C", "number", 2], ["D", "text", 2]], values: { A3: 2, B2: "a", C2: 1.1, D3: "bb" } },
  { file: "whitespace_cells", sheet: "logical_and_NA", headers: ["numeric"], columns: [["A", "number", 1, ["number.unreadable"]]], values: { A2: 1.3, A3: null } },
  { file: "whitespace_cells", sheet: "whitespace", cells: "A1:A7", headers: ["Column 1"], columns: [["A", "text", 6]], values: { A1: "<-space, space->", A4: null, A5: "<-tab, tab->" } },
];
