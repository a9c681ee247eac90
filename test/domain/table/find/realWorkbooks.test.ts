import { findBlocks } from "../../../../src/domain/table/find/findBlocks";
import { hasRealData, letters, realSheet } from "./realSheet";

const maybe = hasRealData ? describe : describe.skip;

/** What stands in the files, written down by looking at them: header row(s), columns and body, as Excel counts. */
const expected: readonly (readonly [file: string, sheet: string, blocks: readonly string[]])[] = [
  ["deaths_header_below_notes", "arts", ["5 A–F 6–15"]],
  ["deaths_header_below_notes", "other", ["5 A–F 6–15"]],
  ["filtered_tables_hidden_rows", "Sheet1", ["1 A–B 2–6"]],
  ["filtered_tables_hidden_rows", "Sheet2", ["1 A–B 2–6"]],
  ["japanese_phonetic", "Sheet1", ["1 A–D 2–18"]],
  ["japanese_phonetic", "Sheet2", []],
  ["nonstandard_xml_prefix", "Sheet1", ["1 A–B 2–3"]],
  ["right_to_left_arabic_hebrew", "English", ["1 A–A 2–4"]],
  ["right_to_left_arabic_hebrew", "عربى", ["1 A–A 2–4"]],
  ["table_numeric_headers", "NoExplicitHeaders", ["1 A–B 2–3"]],
  ["tables_and_pivot", "Table", ["2 C–F 3–14", "2 I–L 3–14"]],
  ["tables_and_pivot", "PivotTable", ["5 B–E 6–17"]],
  ["text_dates", "Sheet1", ["1 A–A 2–3"]],
  ["types_1904", "guess_me", ["1 A–E 2–6"]],
  ["types_1904", "guess_max", ["1 A–A 2–4"]],
  ["types_1904", "logical_coercion", ["1 A–B 2–18"]],
  ["types_1904", "date_coercion", ["1 A–A 2–8"]],
  ["types_1904", "numeric_coercion", ["1 A–A 2–8"]],
  ["types_1904", "text_coercion", ["1 A–B 2–9"]],
  ["uk_people_survey_2018_org_scores", "Table 1.1 EEI and Theme Scores", ["4–6 A–O 7–169"]],
  ["uk_people_survey_2018_org_scores", "Table 1.2 PERMA Proxy Stress", ["4 A–E 5–169"]],
  ["uk_people_survey_2018_org_scores", "Table 2.1 Question scores", ["2–3 A–CM 4–166"]],
  ["uk_people_survey_2018_org_scores", "Table 2.2 - Question metadata", ["3 A–D 4–76"]],
  ["unnamed_duplicated_columns", "Sheet1", ["1 A–D 2–3"]],
  ["whitespace_cells", "logical_and_NA", ["1 A–A 2–3"]],
];

maybe("findBlocks on workbooks that people made (skipped where shared/data/workbooks is missing)", () => {
  test.each(expected)("finds the tables of %s, %s", (file, sheet, blocks) => {
    expect(findBlocks(realSheet(file, sheet).sample).map((block) => {
      const { headerTop, headerRow, firstColumn, headers, firstRow, rowCount } = block;
      const header = headerTop === headerRow ? `${headerRow + 1}` : `${headerTop + 1}–${headerRow + 1}`;
      return `${header} ${letters(firstColumn)}–${letters(firstColumn + headers.length - 1)} ${firstRow + 1}–${firstRow + rowCount}`;
    })).toEqual(blocks);
  });
});
