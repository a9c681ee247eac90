import { english } from "../../src/layout/texts/english";
import type { PresentSheet } from "../../src/layout/merge/presentSheet";
import type { WrittenSheet } from "../../src/layout/merge/writtenSheets";
import { shareFindings } from "../../src/sharing/shareFindings";
import type { PackageTraces } from "../../src/sharing/traces/packageTraces";
import type { SharedWorkbook } from "../../src/sharing/orders/planCopy";
import { allInEnglish, inEnglish } from "../domain/inEnglish";

const written: readonly WrittenSheet[] = [{
  id: "scorecard", columnWidths: [],
  areas: [{ id: "title", row: 0, column: 0, owner: "addin", cells: [["Support · October 2026"]] }],
  links: [{ row: 1, column: 0, sheet: "data-quality", text: "Data Quality →" }],
  tables: [{ id: "Scorecard_Leading", row: 3, column: 0, columns: [{ header: "Leading", owner: "addin" }, { header: "Owner", owner: "user" }], rows: [{ key: "innovation", cells: ["Innovation", null] }] }],
}];
const present: readonly PresentSheet[] = [
  {
    id: "scorecard", name: "Scorecard",
    cells: [["Support · October 2026", "call Bo"], ["Data Quality →"], [], ["Leading", "Owner", "Key"], ["Innovation", "Mara", "innovation"], ["", "", "", 4711]],
    tables: [{ id: "Scorecard_Leading", row: 3, column: 0, headers: ["Leading", "Owner", "Key"], columnIds: [1, 2, 3], rows: [["Innovation", "Mara", "innovation"]] }],
  },
  { id: "data-quality", name: "Data Quality", tables: [], cells: [["Data Quality"], ['"Agent" writes "lara adler" in two ways']] },
  { id: "store", name: "Scorecard Store", tables: [], cells: [["x"]] },
];
const workbook: SharedWorkbook = { written, present, people: ["Lara Adler"], teams: [], language: "en", today: 46_000 };
const nothing: PackageTraces = { sheets: [], properties: [], comments: 0, authors: [], pivots: 0, links: [], pictures: 0, customXml: 0 };

const said = (...parameters: Parameters<typeof shareFindings>): readonly (readonly [string, string | null, number])[] =>
  shareFindings(...parameters).map(({ code, address, rows }) => [code, address, rows]);

test("lists texts on the scorecard's sheets by place, those of the add-in only where they name somebody", () => {
  expect(said(workbook, [], nothing, english)).toEqual([
    ["sharing.typed-texts", "Scorecard!B5", 1],
    ["sharing.own-texts", "Scorecard!B1", 1],
    ["sharing.names-on-sheet", "'Data Quality'!A2", 1],
    ["sharing.store", null, 0],
  ]);
});

test("lists the columns that tell people apart", () => {
  const [finding] = shareFindings(workbook, [{ dataset: "Cases", table: "tblCases", header: "Agent", address: "Cases!H4", names: 1_260 }], nothing, english);
  expect(finding).toMatchObject({ code: "sharing.input-names", table: "tblCases", column: "Agent", address: "Cases!H4", rows: 1_260, needsYou: true });
  expect(inEnglish(finding)).toContain('"Agent" of Cases tells 1,260 people apart');
});

test("lists what goes along unseen, hidden sheets but the store among it", () => {
  const traces: PackageTraces = {
    sheets: [{ name: "Cases", state: "visible" }, { name: "Salaries", state: "hidden" }, { name: "Scorecard Store", state: "veryHidden" }],
    properties: ["author Mara Quill"], comments: 2, authors: ["Bo Chen"], pivots: 1, links: ["C:/plan.xlsx"], pictures: 3, customXml: 1,
  };
  expect(allInEnglish(shareFindings({ ...workbook, present: present.slice(2) }, [], traces, english)).map(({ code, message }) => `${code} ${message.split(".")[0] ?? ""}`)).toEqual([
    "sharing.comments 2 comments go along, by Bo Chen",
    "sharing.hidden-sheet Salaries is hidden, and goes along with the workbook",
    "sharing.properties The document's properties say author Mara Quill",
    "sharing.pivot-data 1 pivot table keeps a copy of the rows that it was made from, also where their sheet was deleted",
    "sharing.links-out The workbook refers to other files or data (C:/plan",
    "sharing.pictures 3 pictures go along",
    "sharing.custom-xml 1 part of other programs goes along as custom XML",
    "sharing.store The add-in's own hidden sheet goes along: it remembers what stood on the scorecard's sheets, also what was typed over",
  ]);
});

test("says that the file was not looked into", () => {
  expect(said({ ...workbook, present: [] }, [], null, english)).toEqual([["sharing.not-looked", null, 0]]);
});
