import { mergeSheets } from "../../../src/layout/merge/mergeSheets";
import { noMemory } from "../../../src/layout/merge/mergeMemory";
import type { PresentSheet, PresentValue } from "../../../src/layout/merge/presentSheet";
import { planDataQuality } from "../../../src/layout/dataQualitySheet";
import type { SheetPlan } from "../../../src/layout/sheetPlan";
import { card, context } from "../fixture/scorecardFixture";

const headers = ["Item", "Source", "Sources", "Said"];

/** A list whose rows say a word, a source, how many sources there are, and, in a column of the user's, a text about the source. */
function planOf(items: readonly string[]): SheetPlan {
  return {
    ...planDataQuality(card, { ...context, diagnostics: [] }), id: "list", areas: [], formats: [], conditionalFormats: [], validations: [], names: [], links: [],
    tables: [{
      id: "List", row: 0, column: 0,
      columns: headers.map((header) => ({ header, owner: header === "Said" ? "user" : "addin" })),
      list: { formats: [], gone: { column: 0, text: "gone" } },
      rows: items.map((item) => ({ key: item, cells: [item, `from ${item}`, { formula: "=ROWS(List[Source])" }, { formula: '="see "&[@Source]' }] })),
    }],
  };
}

function presentWith(rows: readonly (readonly PresentValue[])[], present: readonly string[], columnIds: readonly number[]): PresentSheet {
  return { id: "list", name: "List", cells: [present, ...rows], tables: [{ id: "List", row: 0, column: 0, headers: present, columnIds, rows }] };
}

const written = mergeSheets([planOf(["a", "c"])], []).written;
const refresh = (present: PresentSheet) => mergeSheets([planOf(["a", "b", "c"])], [present], { ...noMemory, written });
const cellsWritten = (present: PresentSheet) => refresh(present).edits.flatMap((edit) => (edit.kind === "cells" ? [edit.after] : []));

test("a row that comes says all that it is planned to say", () => {
  const stands = presentWith(["a", "c"].map((item) => [item, `from ${item}`, "=ROWS(List[Source])", '="see "&[@Source]', item]), [...headers, "Key"], [1, 2, 3, 4, 5]);
  expect(cellsWritten(stands)).toEqual([[["b", "from b", { formula: "=ROWS(List[Source])" }, { formula: '="see "&[@Source]' }, "b"]]]);
});

test("a row that comes leaves the cells blank whose formulas read a column that was deleted, ours as well as the user's", () => {
  const stands = presentWith(["a", "c"].map((item) => [item, "=ROWS(List[#REF!])", '="see "&[#REF!]', item]), ["Item", "Sources", "Said", "Key"], [1, 3, 4, 5]);
  expect(cellsWritten(stands)).toEqual([[["b", null, null, "b"]]]);
});

test("a row that comes continues a formula of the user's without the column that was deleted: Excel takes none that reads it", () => {
  const stands = presentWith(["a", "c"].map((item) => [item, "", "", item, '="mine "&[@Item]&List[#REF!]']), ["Item", "Sources", "Said", "Key", "Mine"], [1, 3, 4, 5, 6]);
  expect(cellsWritten(stands)).toEqual([[["b", null, null, "b", { formula: '="mine "&[@Item]&#REF!' }]]]);
});
