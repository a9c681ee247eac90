import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard } from "../../cli/runScorecard";
import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost } from "../../host/createHost";
import { lintPackage } from "../../host/xlsx/lint/lintPackage";
import { parseCell } from "../../host/xlsx/read/cellAddress";
import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";
import { openXlsxPackage } from "../../host/xlsx/zip/openXlsxPackage";
import { missingFrom } from "../host/xlsx/missingFrom";
import { withForeignParts } from "./foreignParts";
import { defaultSettings, today } from "./settings";

const folder = mkdtempSync(path.join(tmpdir(), "user-parts-"));
const file = (name: string): string => path.join(folder, name);
/** Parts that list sheets, names and formats: ours are added to them, and what they said stays. */
const lists = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

let before: Uint8Array;

beforeAll(() => {
  execFileSync(process.execPath, [path.join(__dirname, "makeUserBook.cjs"), file("plain.xlsx")], { cwd: path.resolve(__dirname, "../..") });
  before = withForeignParts(readFileSync(file("plain.xlsx")));
  writeFileSync(file("before.xlsx"), before);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line's way on a file of the folder, and saves what comes of it as another. */
async function run(from: string, to: string): Promise<Uint8Array> {
  const { save, answer } = await runScorecard(file(from), [], defaultSettings, today);
  expect(answer.scorecard).not.toBeNull();
  const bytes = save();
  writeFileSync(file(to), bytes);
  return bytes;
}

/** Types into cells of a file of the folder, `Sheet!A1` by text, as a person at the grid would. */
function type(from: string, to: string, texts: Readonly<Record<string, string>>): void {
  const opened = readWorkbook(readFileSync(file(from)));
  const host = createHost({ workbook: opened.model, calc: createUniverCalc(() => today) });
  for (const [address, text] of Object.entries(texts)) {
    const [name = "", cell = ""] = address.split("!");
    const sheet = opened.model.sheets.find((one) => one.name === name);
    expect(host.user.type(sheet?.id ?? "", [{ ...(parseCell(cell) ?? { row: -1, column: -1 }), text }])).toBeNull();
  }
  host.settle();
  writeFileSync(file(to), saveWorkbook(opened));
}

/** Parts of the user's whose packed bytes are other than before, or that are gone; of those that list things, the ones that do not only have more in them. */
function changedParts(bytes: Uint8Array): string[] {
  const old = openXlsxPackage(before);
  const now = openXlsxPackage(bytes);
  return old.entries.flatMap(({ name, compressed }) => {
    if (lists.includes(name)) return missingFrom(withoutCounts(now.text(name)), withoutCounts(old.text(name))) === "" ? [] : [name];
    const entry = now.entries.find((one) => one.name === name);
    return entry && Buffer.compare(entry.compressed, compressed) === 0 ? [] : [name];
  }).sort();
}

function withoutCounts(xml: string): string {
  return xml.replace(/ count="\d+"/g, "");
}

const casesSheet = "xl/worksheets/sheet1.xml";
const notesSheet = "xl/worksheets/sheet2.xml";

describe("a workbook with a user's own charts, pictures, pivots, slicers, notes, controls and parts of other programs", () => {
  test("comes back with those parts byte for byte after a build: the sheet that was in front is no longer selected, and that is all", async () => {
    const built = await run("before.xlsx", "built.xlsx");
    expect(changedParts(built)).toEqual([casesSheet]);
    expect(openXlsxPackage(built).text(casesSheet)).toBe(openXlsxPackage(before).text(casesSheet).replace(' tabSelected="true"', ""));
    expect(lintPackage(built)).toEqual([]);
  });

  test("and after somebody typed on the scorecard and refreshed it, twice", async () => {
    type("built.xlsx", "typed.xlsx", { "Scorecard!Z3": "mine", "Trends!Z3": "=1+1" });
    const refreshed = await run("typed.xlsx", "refreshed.xlsx");
    expect(changedParts(refreshed)).toEqual([casesSheet]);
    const again = await run("refreshed.xlsx", "again.xlsx");
    expect(openXlsxPackage(again).names).toEqual(openXlsxPackage(refreshed).names);
    expect(changedParts(again)).toEqual([casesSheet]);
  });

  test("and after the data grew: only the data's own sheet and table changed, and the formula that counts its rows", async () => {
    type("refreshed.xlsx", "grown.xlsx", { "Cases!A242": "K240", "Cases!B242": "2026-08-29", "Cases!C242": "2026-08-30", "Cases!D242": "0", "Cases!E242": "0" });
    const refreshed = await run("grown.xlsx", "grown-refreshed.xlsx");
    expect(changedParts(refreshed)).toEqual(["xl/tables/table1.xml", casesSheet, notesSheet]);
    expect(openXlsxPackage(refreshed).text("xl/tables/table1.xml")).toContain('ref="A1:F242"');
    // excelize says a wrong extent, which is put right where a cell is written.
    const notes = (bytes: Uint8Array): string => openXlsxPackage(bytes).text(notesSheet).replace(/<dimension [^>]*>/, "");
    expect(notes(refreshed)).toBe(notes(before).replace("<v>240</v>", "<v>241</v>"));
    expect(lintPackage(refreshed)).toEqual([]);
  });

  test("and a chart of the user's changes only where its cells do: it then shows them", async () => {
    type("refreshed.xlsx", "noted.xlsx", { "My notes!C2": "6" });
    const refreshed = await run("noted.xlsx", "noted-refreshed.xlsx");
    expect(changedParts(refreshed)).toEqual(["xl/charts/chart1.xml", casesSheet, notesSheet]);
  });
});
