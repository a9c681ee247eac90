import type { Edit } from "../../../src/layout/merge/edit";
import { isFooterAsSet } from "../../../src/layout/merge/mergeLooks";
import { mergeSheets } from "../../../src/layout/merge/mergeSheets";
import type { WrittenSheet } from "../../../src/layout/merge/writtenSheets";
import { planSheets } from "../../../src/layout/planSheets";
import type { SheetPlan } from "../../../src/layout/sheetPlan";
import { SheetInMemory } from "../fixture/presentOf";
import { card, context } from "../fixture/scorecardFixture";

const [plan, ...otherPlans] = planSheets(card, context) as [SheetPlan, ...SheetPlan[]];
const written = mergeSheets([plan, ...otherPlans], []).written as [WrittenSheet, ...WrittenSheet[]];

function sheetOf(made: SheetPlan): SheetInMemory {
  const sheet = new SheetInMemory(made);
  for (const { row, column, text } of made.links) sheet.set(row, column, text);
  return sheet;
}

/** What a refresh by the next plan changes of a sheet that was made by the first, whose cells the user may have moved. */
function refreshed(next: SheetPlan, { before = written[0], move = () => undefined }: { readonly before?: WrittenSheet; readonly move?: (sheet: SheetInMemory) => void } = {}): readonly Edit[] {
  const sheet = sheetOf(plan);
  move(sheet);
  const present = [sheet, ...otherPlans.map(sheetOf)].map((one) => one.present());
  return mergeSheets([next, ...otherPlans], present, { written: [before, ...written.slice(1)], kept: new Set(), taken: new Set() }).edits;
}

const page = plan.page ?? { orientation: "landscape" as const, printArea: { row: 0, column: 0, rows: 1, columns: 1 }, fitToPagesTall: null, footerLeft: "" };
const { id, areas, tables, links, columnWidths } = written[0];
/** As workbooks have it from before more was remembered. */
const unremembered: WrittenSheet = { id, areas, tables, links, columnWidths };

describe("looks of a sheet that stands", () => {
  test("stay as they are where the plan says the same, and where nobody remembers them but the footer", () => {
    expect(refreshed(plan)).toEqual([]);
    expect(refreshed(plan, { before: unremembered })).toEqual([
      { kind: "looks", sheet: plan.id, widths: [], footer: { from: null, to: page.footerLeft }, printArea: expect.anything() as unknown },
    ]);
  });

  test("are brought to where their cells moved", () => {
    const taller = { ...plan, page: { ...page, printArea: { ...page.printArea, rows: page.printArea.rows + 1 } }, columnWidths: plan.columnWidths.map((width, column) => (column === 3 ? width + 2 : width)) };
    const width = plan.columnWidths[3] ?? 0;
    const { rows, columns } = page.printArea;
    expect(refreshed(taller)).toEqual([{
      kind: "looks", sheet: plan.id, footer: null, widths: [{ column: 3, from: width, to: width + 2 }],
      printArea: { from: page.printArea, to: { ...page.printArea, rows: rows + 1 } },
    }]);
    expect(refreshed(taller, { move: (sheet) => sheet.insertColumn(2, "Mine") })).toEqual([{
      kind: "looks", sheet: plan.id, footer: null, widths: [{ column: 4, from: width, to: width + 2 }],
      printArea: { from: { ...page.printArea, columns: columns + 1 }, to: { row: 0, column: 0, rows: rows + 1, columns: columns + 1 } },
    }]);
  });

  test.each([
    ["Scorecard · data to 31 Oct", "Scorecard · data to 31 Oct", true], ["Scorecard · data to 31 Oct", "For the board", false],
    [null, "Scorecard · data to 1 Jan", true], [null, "For the board", false],
  ])("the footer set as %j counts as the user's where it says something else: %j", (from, present, isAsSet) => {
    expect(isFooterAsSet(present, { from, to: "Scorecard · data to 30 Nov" })).toBe(isAsSet);
  });
});

describe("charts of a sheet that stands", () => {
  test("are made over the cells where those stand now", () => {
    const before = { ...written[0], charts: written[0].charts?.slice(1) ?? [] };
    const [chart] = plan.charts;
    const moved = refreshed(plan, { before, move: (sheet) => sheet.insertRow(20) });
    expect(moved).toMatchObject([{ kind: "charts", changes: [{ before: null, after: {
      place: { row: (chart?.place.row ?? 0) + 1, rows: chart?.place.rows }, titleCell: { row: (chart?.titleCell.row ?? 0) + 1 },
      categories: { row: (chart?.categories.row ?? 0) + 1, rows: chart?.categories.rows }, series: chart?.series.map(({ values }) => ({ values: { row: values.row + 1 } })),
    } }] }]);
  });

  test("go with their values", () => {
    const [first, ...others] = plan.charts;
    expect(refreshed({ ...plan, charts: others })).toEqual([{ kind: "charts", sheet: plan.id, changes: [{ before: first?.name, after: null }] }]);
  });
});

describe("links of a sheet that stands", () => {
  const [link, ...others] = plan.links;
  if (!link) throw new Error("no link");
  const linksOf = (edits: readonly Edit[]): unknown => edits.flatMap((edit) => (edit.kind === "links" ? [[edit.links.map(({ row, column, text }) => [row, column, text]), edit.cleared]] : []));

  test("say what the plan says now, and go when it has them no more", () => {
    expect(linksOf(refreshed({ ...plan, links: [{ ...link, text: "Another text" }, ...others] }))).toEqual([[[[link.row, link.column, "Another text"]], []]]);
    expect(linksOf(refreshed({ ...plan, links: others }))).toEqual([[[], [{ row: link.row, column: link.column }]]]);
  });

  test("are not put back where the user took them away", () => {
    expect(refreshed(plan, { move: (sheet) => sheet.set(link.row, link.column, "") })).toEqual([]);
  });
});
