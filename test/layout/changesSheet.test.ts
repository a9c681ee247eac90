import type { Scorecard } from "../../src/domain/scorecard/scorecard";
import { planChanges } from "../../src/layout/changesSheet";
import { planDefinitions } from "../../src/layout/definitionsSheet";
import { mergeSheets } from "../../src/layout/merge/mergeSheets";
import { planSheets } from "../../src/layout/planSheets";
import type { SheetContext } from "../../src/layout/sheetContext";
import { golden, goldenText } from "./fixture/goldenText";
import { past } from "./fixture/pastFixture";
import { SheetInMemory } from "./fixture/presentOf";
import { card, context } from "./fixture/scorecardFixture";

const shown = ["decision-velocity", "agent-retention", "first-contact-resolution", "revenue-impact"];
const small: Scorecard = { ...card, lines: card.lines.filter(({ description }) => shown.includes(description.id)) };
const told: SheetContext = { ...context, past };
const plan = (of: SheetContext = told) => planChanges(small, of)[0];
const cells = (of: SheetContext, key: string) => plan(of)?.tables.flatMap(({ rows }) => rows).find((row) => row.key === key)?.cells;

it("is planned as it was read and approved", () => {
  const planned = plan();
  const text = planned ? goldenText(planned) : "";
  expect(text).toBe(golden("changes", text));
});

it("is not planned before there is something to tell", () => {
  const nothing = { history: { ...past.history, lastChange: null, publications: [] }, restatements: [] };
  expect(planChanges(small, { ...context, past: nothing })).toEqual([]);
  expect(planChanges(small, context)).toEqual([]);
  expect(planSheets(card, context).map(({ id }) => id)).not.toContain("changes");
  expect(planSheets(card, told).map(({ id }) => id)).toContain("changes");
});

it("stays where it stands, also when what it told was taken back", () => {
  const nothing = { history: { ...past.history, lastChange: null, publications: [] }, restatements: [] };
  expect(planChanges(small, { ...context, past: nothing, standing: new Set(["changes"]) })).toHaveLength(1);
});

it("says of a cell that was typed over where it stands", () => {
  const finding = { severity: "warning", code: "sheet.typed-over", message: "Typed over.", table: null, column: null, row: null, address: "Scorecard!C12", rows: 1 } as const;
  const of = (typedOver: string): SheetContext => ({ ...told, diagnostics: [{ ...finding, typedOver }] });
  expect(cells(of("scorecard/Scorecard_Lagging/agent-retention/Now"), "agent-retention")?.[5]).toBe("Typed over by hand: Scorecard!C12");
  expect(cells(of("scorecard/Scorecard_Lagging/agent-retention-more/Now"), "agent-retention")?.[5]).toBe("– as before");
});

it("keeps a note with its publication when another one comes, and writes nothing where nothing changed", () => {
  const first: SheetContext = { ...context, past: { ...past, history: { ...past.history, publications: past.history.publications.slice(0, 1) } } };
  const planned = plan(first);
  if (!planned) throw new Error("no plan");
  const sheet = new SheetInMemory(planned);
  const table = sheet.table("Changes_Published");
  sheet.set(table.row + 1, 6, "Mara Lind, for the board");
  const memory = { written: mergeSheets([planned], []).written, kept: new Set<string>(), taken: new Set<string>() };
  expect(mergeSheets([planned], [sheet.present()], memory).edits).toEqual([]);
  const later = planChanges(small, told);
  for (const edit of mergeSheets(later, [sheet.present()], memory).edits) if (edit.kind !== "addSheet") sheet.apply(edit);
  const rows = sheet.present().tables.find(({ id }) => id === "Changes_Published")?.rows.map((row) => [row[0], row[6], row[7]]);
  expect(rows).toEqual([
    ["Nov 2026 · team Billing", "", "published-2"],
    ["Nov 2026 · all teams", "Mara Lind, for the board", "published-1"],
    ["↳ First-contact resolution", "", "published-1|first-contact-resolution"],
  ]);
});

it("puts what is restated on the Scorecard, shorter where it does not fit, and nothing where the sheet shows the same number", () => {
  const line = (of: SheetContext): unknown => planSheets(card, of)[0]?.areas.find(({ id }) => id === "changed")?.cells[0]?.[1];
  expect(line(told)).toMatch(/^Restated: First-contact resolution 78\.1 % as published 3 Dec → 66\.0 %: 212 late cases\.( |$)/);
  const many = past.restatements.flatMap((one) => card.lines.map(({ description }) => ({ ...one, published: { ...one.published, indicator: description.id } })));
  expect(line({ ...told, past: { ...past, restatements: many } })).toBe("Restated: Decision velocity 0.8 h as published 3 Dec → 0.7 h: 212 late cases; and 8 more. 2 indicators moved beyond their usual variation; 5 did not: leave them alone; 2 cannot be told yet.");
  const same = past.restatements.map((one) => ({ ...one, now: { ...one.now, value: 0.78104 } }));
  expect(line({ ...told, past: { ...past, restatements: same } })).not.toContain("restated");
});

it("says on the Definitions since when another one holds", () => {
  const options = (of: SheetContext) => planDefinitions(card, of).tables[0]?.rows.find(({ key }) => key === "first-contact-resolution")?.cells[2];
  expect(options(context)).toBe("Repeat window: 14 days (set for this workbook)");
  expect(options(told)).toContain("\nDefined otherwise since the data to 30 Nov 2026 (Repeat window: 7 days → 14 days)");
});
