import type { Diagnostic } from "../../src/domain/diagnostics/diagnostic";
import { cellAddress } from "../../src/domain/diagnostics/cellAddress";
import { summarizeSources } from "../../src/domain/table/sourceSummary";
import { planDataQuality } from "../../src/layout/dataQualitySheet";
import { findingsTableId, listedFindings, qualityRows, sourcesTableId } from "../../src/layout/dataQuality/geometry";
import type { PlanValue, SheetPlan } from "../../src/layout/sheetPlan";
import { english } from "../../src/layout/texts/english";
import { card, context } from "./fixture/scorecardFixture";

const finding = (part: Partial<Diagnostic>): Diagnostic => ({
  severity: "warning", code: "date.unreadable", message: "One value.", table: "Cases", column: "Opened", row: 0, address: "Cases!B2", rows: 1, ...part,
});
const planOf = (...diagnostics: Diagnostic[]): SheetPlan => planDataQuality(card, { ...context, diagnostics });

function column(plan: SheetPlan, table: string, header: string): PlanValue[] {
  const found = plan.tables.find(({ id }) => id === table);
  const index = found?.columns.findIndex((candidate) => candidate.header === header) ?? -1;
  return (found?.rows ?? []).map(({ cells }) => cells[index] ?? null);
}

const { columns, sources } = english.quality;

describe("the findings", () => {
  test.each([
    ["Cases", '=HYPERLINK("#Cases!B2","Cases!B2")'],
    ["Anna's \"own\" book", `=HYPERLINK("#'Anna''s ""own"" book'!B2","'Anna''s ""own"" book'!B2")`],
    ["=1+1", `=HYPERLINK("#'=1+1'!B2","'=1+1'!B2")`],
    ["問い合わせ", '=HYPERLINK("#問い合わせ!B2","問い合わせ!B2")'],
  ])("link to their first cell on a sheet named %s", (sheet, formula) => {
    expect(column(planOf(finding({ address: cellAddress(sheet, 1, 1) })), findingsTableId, columns.cell)).toEqual([{ formula }]);
  });

  test.each(["=cmd()", "+1", "-1", "@a", "\ta", "\ra"])("keep %j of the user's as text", (text) => {
    const plan = planOf(finding({ table: text, column: text, message: text }));
    for (const header of [columns.table, columns.column, columns.found]) expect(column(plan, findingsTableId, header)).toEqual([text]);
  });

  test("say with symbol and word whether they need a person, and how many rows share them", () => {
    const plan = planOf(finding({ needsYou: true, rows: 1234 }), finding({ needsYou: false, code: "x", rows: 0, address: null }));
    expect(column(plan, findingsTableId, columns.needsYou)).toEqual(["● needs you", "– for information"]);
    expect(column(plan, findingsTableId, columns.rows)).toEqual([1234, null]);
    expect(column(plan, findingsTableId, columns.cell)[1]).toBeNull();
  });

  test("say in words what can be done about them", () => {
    const replacements = ["a", "b", "c", "d"].map((from) => ({ from, to: from.toUpperCase() }));
    const plan = planOf(finding({ fix: { kind: "replace-texts", replacements } }), finding({ code: "y", fix: { kind: "multiply", factor: 1440 } }), finding({ code: "z" }));
    expect(column(plan, findingsTableId, columns.fix)).toEqual(['Write "A" for "a"\nWrite "B" for "b"\nand 2 more', "Multiply by 1,440", null]);
  });

  test("have keys of their own that do not depend on how many rows share them", () => {
    const keys = (rows: number) => planOf(finding({ rows }), finding({ rows })).tables[0]?.rows.map(({ key }) => key);
    expect(keys(1)).toEqual(["date.unreadable|Cases|Opened", "date.unreadable|Cases|Opened|2"]);
    expect(keys(5)).toEqual(keys(1));
  });

  test("are listed up to a number, and the rest is counted", () => {
    const plan = planOf(...Array.from({ length: listedFindings + 12 }, (_, index) => finding({ code: `c${index}` })));
    const found = column(plan, findingsTableId, columns.found);
    expect(found).toHaveLength(listedFindings + 1);
    expect(found.at(-1)).toBe("12 findings more, not listed here; the task pane lists them all.");
    expect(plan.spareRows).toEqual([{ row: qualityRows.room.row + listedFindings + 1, rows: qualityRows.room.rows - listedFindings - 1 }]);
  });
});

test.each([
  [[], "Nothing needs you. Data to 30 Nov 2026."],
  [[true], "1 finding needs you. Data to 30 Nov 2026."],
  [[true, true, false], "2 findings need you; 1 more says how the data was read. Data to 30 Nov 2026."],
  [[false, false], "Nothing needs you; 2 findings say how the data was read. Data to 30 Nov 2026."],
])("%j is summed up in words", (waiting, words) => {
  const plan = planOf(...waiting.map((needsYou, index) => finding({ code: `c${index}`, needsYou })));
  expect(plan.areas.find(({ id }) => id === "summary")?.cells).toEqual([[words]]);
});

test("no finding is said in words, in a table with one row", () => {
  expect(column(planOf(), findingsTableId, columns.found)).toEqual([english.quality.nothing]);
});

describe("the sources", () => {
  test("stand in a row for each dataset, those that are there first", () => {
    const plan = planOf();
    expect(column(plan, sourcesTableId, sources.columns.dataset)).toHaveLength(summarizeSources([], {}, 0).length);
    expect(column(plan, sourcesTableId, sources.columns.dataset)[0]).toBe("Cases");
    expect(column(plan, sourcesTableId, sources.columns.read).slice(0, 2)).toEqual([1900, null]);
    expect(column(plan, sourcesTableId, sources.columns.left).slice(0, 2)).toEqual([29, null]);
    expect(column(plan, sourcesTableId, sources.columns.from).slice(0, 2)).toEqual([
      "Cases, Old cases (sheet Archive '25)\nOther headers: closed\u00a0=\u00a0Erledigt am, topic\u00a0=\u00a0Art (80 % sure: the header is a name that many columns have, and no other header fits better)",
      "Not in this workbook: no table of decisions.",
    ]);
  });

  test("stay out of the way of the longest list of findings", () => {
    const plan = planOf(...Array.from({ length: listedFindings + 1 }, (_, index) => finding({ code: `c${index}` })));
    const [found, read] = plan.tables;
    expect((found?.row ?? 0) + (found?.rows.length ?? 0)).toBeLessThan((read?.row ?? 0) - 1);
  });
});
