import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runScorecard } from "../../cli/runScorecard";
import { lintPackage } from "../../host/xlsx/lint/lintPackage";
import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import { english } from "../../src/layout/texts/english";
import { readSourceBook } from "../../src/sharing/package/sourceBook";
import { withForeignParts } from "../cli/foreignParts";
import { hasSchemas, invalidParts, shared } from "../cli/outside";
import { defaultSettings, today } from "../cli/settings";
import { copyOf, copyOrders, partsOf } from "./copyOf";

const folder = mkdtempSync(path.join(tmpdir(), "peoples-workbooks-"));
const file = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ours = new Set<string>(Object.values(english.sheetNames));

/** What a copy must be whatever it was made from. */
function check(bytes: Uint8Array): void {
  expect(readWorkbook(bytes).model.sheets.map(({ name }) => name).filter((name) => !ours.has(name))).toEqual([]);
  expect([...partsOf(bytes).keys()].filter((name) => /comment|media|customXml|custom|external|pivot|persons|printer|ctrlProps|slicer|vml|connections|calcChain|metadata/i.test(name))).toEqual([]);
  expect(lintPackage(bytes)).toEqual([]);
  if (!hasSchemas()) return;
  writeFileSync(file("copy.xlsx"), bytes);
  expect(invalidParts(file("copy.xlsx"))).toEqual([]);
}

test("takes nothing of a user's sheets, notes, threads, pictures, pivots and properties, nor what a user put onto our sheets", async () => {
  execFileSync(process.execPath, [path.join(__dirname, "../cli/makeUserBook.cjs"), file("plain.xlsx")], { cwd: path.resolve(__dirname, "../..") });
  writeFileSync(file("before.xlsx"), withForeignParts(readFileSync(file("plain.xlsx"))));
  const run = await runScorecard(file("before.xlsx"), [], defaultSettings, today);
  await Excel.run(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem("Scorecard");
    const chart = sheet.charts.add(Excel.ChartType.line, sheet.getRange("C12:C16"), Excel.ChartSeriesBy.columns);
    chart.name = "Mara's chart";
    chart.title.text = "Mara's view";
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "printed by Mara";
    await excel.sync();
  });
  const ourCharts = (readWorkbook(run.save()).model.sheets[0]?.charts ?? []).map(({ name }) => name).filter((name) => name !== "Mara's chart");
  const copy = copyOf(withPicture(run.save()), await copyOrders());
  check(copy);
  expect([...partsOf(copy)].flatMap(([name, text]) => [...text.matchAll(/Mara|Example|Ann|Ask Ben|My notes|Look here|xdr:pic|A dot/g)].map(([found]) => `${name}: ${found}`))).toEqual([]);
  expect(ourCharts.length).toBeGreaterThan(0);
  expect(readWorkbook(copy).model.sheets[0]?.charts.map(({ name }) => name)).toEqual(ourCharts);
});

/** The workbook with a picture on the Scorecard, as somebody pastes one. */
function withPicture(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const drawing = Object.keys(files).find((name) => /drawings\/drawing\d+\.xml$/.test(name) && strFromU8(files[name] ?? new Uint8Array()).includes("Weakest")) ?? "";
  const place = "<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx=\"9\" cy=\"9\"/>";
  const picture = `<xdr:oneCellAnchor>${place}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="99" name="Mara"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill/><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;
  files[drawing] = strToU8(strFromU8(files[drawing] ?? new Uint8Array()).replace("</xdr:wsDr>", `${picture}</xdr:wsDr>`));
  return zipSync(files);
}

const books = path.join(shared, "data/workbooks");
const names = existsSync(books) ? readdirSync(books).filter((name) => name.endsWith(".xlsx")) : [];

(names.length > 0 ? describe : describe.skip)(`of workbooks of other people${names.length > 0 ? "" : " (skipped: ../shared/data/workbooks is not there)"}`, () => {
  beforeAll(() => {
    const day = (index: number): string => new Date(Date.UTC(2026, 2, 1 + index)).toISOString().slice(0, 10);
    writeFileSync(file("cases.csv"), ["Case ID,Opened,Closed,Transfers,Reopens", ...Array.from({ length: 240 }, (_, index) => `K${index},${day(index)},${day(index + 1)},${index % 4 === 0 ? 1 : 0},0`)].join("\n"));
  });

  test.each(names.map((name) => [name]))("%s: takes none of their texts", async (name) => {
    const { readStrings, date1904 } = readSourceBook(readFileSync(path.join(books, name)));
    const run = await runScorecard(path.join(books, name), [{ dataset: "cases", file: file("cases.csv") }], defaultSettings, today);
    const copy = copyOf(run.save(), await copyOrders());
    check(copy);
    expect(readSourceBook(copy).date1904).toBe(date1904);
    const text = [...partsOf(copy).values()].join("\n");
    expect(readStrings().filter((string) => string.trim().length > 8 && text.includes(string.trim()))).toEqual([]);
  });
});
