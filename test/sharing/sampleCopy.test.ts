import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard } from "../../cli/runScorecard";
import type { WorkbookModel } from "../../host/model/workbookModel";
import { lintPackage } from "../../host/xlsx/lint/lintPackage";
import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import type { CopyOrders } from "../../src/sharing/copyOrders";
import { filledCells, type FilledCell } from "../cli/ourSheets";
import { hasLibreOffice, hasOpenpyxl, hasSchemas, invalidParts, missingOf, python } from "../cli/outside";
import { defaultSettings, today } from "../cli/settings";
import { copyOf, copyOrders, partsOf } from "./copyOf";

const sample = path.resolve(__dirname, "../../samples/support-org.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "sample-copy-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a user typed, where, and what the copy says there. */
const typed = [
  ["Scorecard", "Owner", 1, "Mara Quill", null], ["Scorecard", "Note", 2, "ask Mara Quill", null],
  ["90-Day Plan", "Owner", 1, "Zaphod Beeblebrox", null], ["90-Day Plan", "Evidence", 1, "minutes by Zaphod Beeblebrox", null],
  ["90-Day Plan", "Item", 3, "Coach Trillian", null],
] as const;

let source: WorkbookModel;
let bytes: Uint8Array;
let copy: WorkbookModel;
let parts: ReadonlyMap<string, string>;
let copied: Uint8Array;
let orders: CopyOrders;

beforeAll(async () => {
  const run = await runScorecard(sample, [], { ...defaultSettings, publishing: { by: "Arthur Dent" } }, today);
  await Excel.run(async (excel) => {
    const { worksheets } = excel.workbook;
    for (const [sheet, header, row, text] of typed) {
      const table = worksheets.getItem(sheet).tables.getItemAt(0);
      table.columns.getItem(header).getDataBodyRange().getCell(row - 1, 0).values = [[text]];
    }
    const plan = worksheets.getItem("90-Day Plan").tables.getItem("Plan_Items");
    plan.columns.getItem("Status").getDataBodyRange().getCell(1, 0).values = [["in progress"]];
    plan.columns.getItem("Due").getDataBodyRange().getCell(1, 0).values = [[today + 3]];
    const scorecard = worksheets.getItem("Scorecard").tables.getItem("Scorecard_Leading");
    scorecard.columns.getItem("Target").getDataBodyRange().getCell(0, 0).values = [[48]];
    worksheets.getItem("Scorecard").getRange("Z60").values = [["Ford Prefect was here"]];
    worksheets.getItem("Trends").name = "Slartibartfast";
    await excel.sync();
  });
  bytes = run.save();
  source = run.host.workbook;
  orders = await copyOrders();
  copied = copyOf(bytes, orders);
  copy = readWorkbook(copied).model;
  parts = partsOf(copied);
}, 120_000);

const raw = (): string => [...parts].map(([name, text]) => `${name}\n${text}`).join("\n");

test("has the sheets that are for sharing, under names of the add-in's", () => {
  expect(copy.sheets.map(({ name }) => name)).toEqual(["Scorecard", "Trends", "Teams", "90-Day Plan", "Business Impact", "Definitions", "Changes"]);
});

test("names nobody of the input tables in any part", () => {
  expect(orders.people.length).toBeGreaterThan(1_000);
  const text = raw();
  const inputNames = orders.people.filter((name) => /^\p{L}+ \p{L}+$/u.test(name));
  expect(inputNames.length).toBeGreaterThan(100);
  expect(inputNames.filter((name) => text.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
});

test("holds no word that a user typed, not even a sheet's name or who published", () => {
  const text = raw();
  expect(["Quill", "Beeblebrox", "Trillian", "Prefect", "Slartibartfast", "Dent"].filter((word) => text.includes(word))).toEqual([]);
});

test("has no formula, no name but for print, no input sheet, no store, no property and no link to elsewhere", () => {
  for (const [name, text] of parts) {
    if (/worksheets|tables/.test(name)) expect([name, /<f[ >]|calculatedColumnFormula|totalsRow(?:Function|Label)|dataValidation|customPr/.exec(text)?.[0]]).toEqual([name, undefined]);
  }
  expect([...(parts.get("xl/workbook.xml") ?? "").matchAll(/definedName name="([^"]+)"/g)].map(([, name]) => name).filter((name) => !name?.startsWith("_xlnm.Print_"))).toEqual([]);
  expect(raw().match(/TargetMode|leadership-scorecard-store|TODAY\(/g)).toBeNull();
  expect([...parts.keys()].filter((name) => !/^\[Content_Types\]\.xml$|\.rels$|^docProps\/(?:core|app)\.xml$|^xl\/(?:workbook|styles|sharedStrings)\.xml$|^xl\/theme\/theme1\.xml$|^xl\/(?:worksheets|charts|drawings|tables)\/\w+\.xml$/.test(name))).toEqual([]);
  expect(parts.get("docProps/core.xml")).toMatch(/<dc:title>Support · October 2026<\/dc:title><\/cp:coreProperties>$/);
});

/** What the copy leaves out or says otherwise, of what stands on the sheets in the source. */
function left(name: string, sourceName = name): string[] {
  const there = new Map(filledCells(sheetOf(copy, name)).map(({ address, value }) => [address, value]));
  return filledCells(sheetOf(source, sourceName)).filter(({ value, address }) => value !== "" && there.get(address) !== value).map(({ address, value }: FilledCell) => `${address} ${String(value)} → ${String(there.get(address) ?? "")}`);
}

function sheetOf({ sheets }: WorkbookModel, name: string): WorkbookModel["sheets"][number] {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

test("keeps every value that is not left out: targets, statuses and dates too", () => {
  expect(left("Trends", "Slartibartfast")).toEqual([]);
  expect(left("Teams")).toEqual([]);
  expect(left("Definitions")).toEqual([]);
  expect(left("Changes").map((cell) => cell.replace(/^\w+ /, ""))).toEqual(["Arthur Dent → "]);
  const quoting = [
    "Establish leadership principles and expected behaviours · Zaphod Beeblebrox · due 10 Nov · overdue 12 d → Establish leadership principles and expected behaviours · due 10 Nov · overdue 12 d",
    "Coach Trillian · People lead · due 22 Nov · due today → People lead · due 22 Nov · due today",
  ];
  expect(left("Scorecard").map((cell) => cell.replace(/^\w+ /, ""))).toEqual([
    ...quoting, "Data Quality: what was found → → ", "Mara Quill → ", "ask Mara Quill → ", "Insights → → ", "Ford Prefect was here → ",
  ]);
  expect(left("90-Day Plan").map((cell) => cell.replace(/^\w+ /, ""))).toEqual([
    "Coach Trillian → ", "Zaphod Beeblebrox → ", "minutes by Zaphod Beeblebrox → ", ...quoting,
  ]);
});

test("has the charts, which read and remember what the copy holds", () => {
  expect(copy.sheets.map(({ name, charts }) => [name, charts.length])).toEqual(source.sheets.filter(({ name }) => name !== "Data Quality").map(({ name, charts }) => [name === "Slartibartfast" ? "Trends" : name, charts.length]).filter(([name]) => copy.sheets.some((sheet) => sheet.name === name)));
  expect(raw().includes("<c:f>'Trends'!")).toBe(true);
});

test("the lint finds nothing, and the schemas allow every part", () => {
  expect(lintPackage(copied)).toEqual([]);
  if (!hasSchemas()) return;
  const file = path.join(folder, "copy.xlsx");
  writeFileSync(file, copied);
  expect(invalidParts(file)).toEqual([]);
});

const missing = missingOf({ "soffice (LibreOffice Calc)": hasLibreOffice(), "python3-openpyxl": hasOpenpyxl() });

(missing ? test.skip : test)(missing ? `skipped: ${missing} is not there` : "says the same when it is made from a file that LibreOffice saved, and opens in openpyxl", () => {
  const file = path.join(folder, "source.xlsx");
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", path.join(folder, "out"), file], { stdio: "ignore" });
  const theirs = copyOf(readFileSync(path.join(folder, "out", "source.xlsx")), orders);
  expect(lintPackage(theirs)).toEqual([]);
  const again = readWorkbook(theirs).model;
  // LibreOffice reads the machine's clock for TODAY(), by which the plan's words are late.
  const cells = (model: WorkbookModel): string[] => model.sheets.filter(({ name }) => name !== "90-Day Plan").flatMap(filledCells)
    .map(({ sheet, address, value }) => `${sheet}!${address} ${typeof value === "number" ? String(Number(value.toPrecision(12))) : String(value)}`).filter((cell) => !/overdue|due |day \d/.test(cell));
  expect(cells(again)).toEqual(cells(copy));
  expect(again.sheets.map(({ charts }) => charts.length)).toEqual(copy.sheets.map(({ charts }) => charts.length));
  expect([...partsOf(theirs).values()].join("\n").match(/Quill|Beeblebrox|Trillian|Prefect|Slartibartfast|Dent/g)).toBeNull();
  writeFileSync(path.join(folder, "theirs.xlsx"), theirs);
  const opened = execFileSync(python, ["-c", "import openpyxl, sys; print([sheet.title for sheet in openpyxl.load_workbook(sys.argv[1])])", path.join(folder, "theirs.xlsx")], { encoding: "utf8" });
  expect(opened.trim()).toBe(`['${copy.sheets.map(({ name }) => name).join("', '")}']`);
}, 120_000);
