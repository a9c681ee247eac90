import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import type { CellValue } from "../../host/model/cells";
import { serialDay } from "../../src/domain/table/serialDay";
import { english } from "../../src/layout/texts/english";
import { filledCells, ourSheets, type FilledCell } from "./ourSheets";
import { hasLibreOffice, hasOpenpyxl, missingOf, python, works } from "./outside";
import { gainAtACost, writeRipple } from "./rippleCases";
import { defaultSettings } from "./settings";

const sample = path.resolve(__dirname, "../../samples/support-org.xlsx");
const programme = path.resolve(__dirname, "../../samples/leadership-programme.xlsx");
const missing = missingOf({ "soffice (LibreOffice Calc)": hasLibreOffice(), "python3-openpyxl": hasOpenpyxl() });
const maybe = missing ? describe.skip : describe;
const missingForPaper = missingOf({ "soffice (LibreOffice Calc)": hasLibreOffice(), "pdfinfo and pdftotext (poppler-utils)": works("pdftotext", "-v") });
const maybeOnPaper = missingForPaper ? describe.skip : describe;

const folder = mkdtempSync(path.join(tmpdir(), "libre-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** LibreOffice reads the machine's clock for TODAY(), so this is the one test that runs on the real day. */
function today(): number {
  const now = new Date();
  return serialDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function convert(file: string, to: string): void {
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", path.join(folder, "out"), path.join(folder, file)], { stdio: "ignore" });
}

maybe(missing ? `LibreOffice recalculates (skipped: ${missing} is not there)` : "LibreOffice recalculates", () => {
  const read = new Map<string, Record<string, Record<string, CellValue>>>();
  const runs = new Map<string, ScorecardRun>();

  beforeAll(async () => {
    for (const [name, book, team] of [["organisation", sample, null], ["team", sample, "Billing"], ["programme", programme, null], ["capped", writeRipple(folder, gainAtACost).cases, null]] as const) {
      const run = await runScorecard(book, [], { ...defaultSettings, team }, today());
      const formulas = path.join(folder, `${name}.xlsx`);
      writeFileSync(formulas, formulasOnly(run.save()));
      convert(`${name}.xlsx`, "xlsx:Calc MS Excel 2007 XML");
      const sheets = ourSheets(run.host.workbook).map((sheet) => sheet.name);
      const answer = execFileSync(python, [path.join(__dirname, "openpyxlSheets.py"), path.join(folder, "out", `${name}.xlsx`), ...sheets], { encoding: "utf8", maxBuffer: 1 << 27 });
      const parsed = JSON.parse(answer) as { read: Record<string, { values: Record<string, CellValue> }> };
      read.set(name, Object.fromEntries(Object.entries(parsed.read).map(([sheet, { values }]) => [sheet, values])));
      runs.set(name, run);
    }
  }, 600_000);

  const calculated = (name: string): { cell: FilledCell; theirs: CellValue }[] => {
    const run = runs.get(name);
    if (!run) throw new Error(`no run ${name}`);
    return ourSheets(run.host.workbook).flatMap(filledCells).filter(({ formula }) => formula !== null)
      .map((cell) => ({ cell, theirs: read.get(name)?.[cell.sheet]?.[cell.address] ?? null }));
  };

  test.each(["organisation", "team", "programme"])("every formula of the %s's sheets to the value that was saved with it", (name) => {
    const formulas = calculated(name);
    expect(formulas.length).toBeGreaterThan(100);
    const shown = ({ address, sheet }: FilledCell, value: CellValue): string =>
      `${sheet}!${address} ${typeof value === "number" ? Number(value.toPrecision(12)) : JSON.stringify(value === "" ? null : value)}`;
    expect(formulas.map(({ cell, theirs }) => shown(cell, isAsNear(theirs, cell.value) ? cell.value : theirs))).toEqual(formulas.map(({ cell }) => shown(cell, cell.value)));
  });

  test("a verdict that may not be better than watch to no better one", () => {
    expect(new Map(verdictsByKey(runs.get("capped"), read.get("capped"))).get("first-contact-resolution")).toBe(english.verdicts.watch);
  });

  test.each(["organisation", "team", "capped"])("the verdicts of the %s to those of the scorecard", (name) => {
    const lines = runs.get(name)?.answer.scorecard?.lines ?? [];
    const verdicts = new Map(lines.map(({ description: { id }, headline }) => [id, english.verdicts[headline?.status ?? "not-measured"]]));
    const theirs = new Map(verdictsByKey(runs.get(name), read.get(name)));
    expect(theirs.size).toBe(10);
    expect(Object.fromEntries(theirs)).toEqual(Object.fromEntries(verdicts));
  });
});

maybeOnPaper(missingForPaper ? `the Scorecard on paper (skipped: ${missingForPaper} is not there)` : "the Scorecard on paper", () => {
  const pdf = path.join(folder, "out", "paper.pdf");
  let texts: string[];

  beforeAll(async () => {
    texts = await printed(sample, "paper", 12);
  }, 240_000);

  test("is exactly one landscape page of A4", () => {
    const info = execFileSync("pdfinfo", ["-f", "1", "-l", "1", pdf], { encoding: "utf8" });
    expect(info).toMatch(/size:\s+84[12]\.\d+ x 59[45]\.\d+ pts/);
    expect(texts[0]).toContain("Definitions: how each number is made");
    expect(texts[0]).toContain("Voluntary turnover");
    expect(texts[1]).not.toContain("Definitions: how each number is made");
    expect(texts[1]).toContain("Trends");
  });

  test("shows no error and no number that is wider than its column, as do the pages after it", () => {
    expect(texts).toHaveLength(12);
    for (const text of texts) expect(text).not.toMatch(wrong);
  });

  test("has the sheets of the leadership programme after it, none with an error or a number that is wider than its column", async () => {
    const pages = await printed(programme, "programme-on-paper", 26);
    for (const heading of ["Assessment", "Feedback Loop", "Leadership pipeline", "AI beside people"]) expect(pages.filter((text) => text.trimStart().startsWith(heading))).not.toEqual([]);
    for (const text of pages) expect(text).not.toMatch(wrong);
  }, 240_000);
});

/** Whether two numbers differ by no more than adding up in another order does. */
function isAsNear(theirs: CellValue, ours: CellValue): boolean {
  return typeof theirs === "number" && typeof ours === "number" && Math.abs(theirs - ours) <= 1e-11 * Math.abs(ours);
}

const wrong = /####|#REF!|#NAME\?|#VALUE!|#N\/A|#DIV\/0!|Err:/;

/** The texts of the first pages of a workbook with its scorecard: without an end the thousands of pages of rows would be printed too. */
async function printed(book: string, name: string, pages: number): Promise<string[]> {
  const run = await runScorecard(book, [], defaultSettings, today());
  writeFileSync(path.join(folder, `${name}.xlsx`), run.save());
  convert(`${name}.xlsx`, `pdf:calc_pdf_Export:{"PageRange":{"type":"string","value":"1-${pages}"}}`);
  return execFileSync("pdftotext", ["-layout", path.join(folder, "out", `${name}.pdf`), "-"], { encoding: "utf8" }).split("\f").slice(0, pages);
}

/** From this many characters on a sheet without formulas holds long tables, to which no formula refers. */
const longSheet = 100_000;

/** The file with its formulas only, so that whoever opens it has to calculate. Long tables are taken out: they would only be slow to open. */
function formulasOnly(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  let stripped = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const text = strFromU8(part);
    const kept = text.includes("</f>") ? text.replace(/<\/f><v>[^<]*<\/v>/g, () => (stripped++, "</f>")) : text.length < longSheet ? text : text.replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>");
    parts[name] = strToU8(kept);
  }
  if (stripped < 100) throw new Error(`the file has only ${stripped} values to strip`);
  return zipSync(parts, { level: 1 });
}

/** Key and recalculated verdict of each row of the two scorecard tables. */
function verdictsByKey(run: ScorecardRun | undefined, read: Record<string, Record<string, CellValue>> | undefined): [string, CellValue][] {
  const sheet = run && ourSheets(run.host.workbook).find(({ name }) => name === "Scorecard");
  if (!sheet) throw new Error("no Scorecard");
  return sheet.tables.flatMap(({ range, columns }) => {
    const at = (header: string): number => range.column + columns.findIndex(({ name }) => name === header);
    const cells = filledCells(sheet).filter(({ row }) => row > range.row && row < range.row + range.rows);
    return cells.filter(({ column }) => column === at("Key")).map(({ row, value }): [string, CellValue] => {
      const verdict = cells.find((cell) => cell.row === row && cell.column === at("Verdict"));
      return [String(value), read?.["Scorecard"]?.[verdict?.address ?? ""] ?? null];
    });
  });
}
