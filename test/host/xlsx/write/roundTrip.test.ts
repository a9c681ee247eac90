import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { lintPackage } from "../../../../host/xlsx/lint/lintPackage";
import { readWorkbook } from "../../../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../../../host/xlsx/write/saveWorkbook";
import { openXlsxPackage } from "../../../../host/xlsx/zip/openXlsxPackage";
import { missingFrom } from "../missingFrom";
import { addRichSheet } from "./richSheet";
import { snapshot } from "./snapshot";

const shared = path.resolve(__dirname, "../../../../../shared");
const books = path.join(shared, "data/workbooks");
const validate = path.join(shared, "tools/validate-ooxml");
const files = existsSync(books) ? readdirSync(books).filter((name) => name.endsWith(".xlsx")) : [];
const richName = "Score & Trend";

const works = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: "ignore" }).status === 0;
const hasBooks = files.length > 0;
const hasOpenpyxl = works("/usr/bin/python3", "-c", "import openpyxl");
const hasOffice = works("soffice", "--version");
const hasSchemas = existsSync(validate) && works("xmllint", "--version");

const withBooks = hasBooks ? describe : describe.skip;
withBooks(hasBooks ? "a rich sheet added to people's workbooks" : "skipped: ../shared/data/workbooks is not there", () => {
  let folder: string;
  const saved = new Map<string, Uint8Array>();
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "rich-"));
    for (const file of files) {
      const opened = readWorkbook(readFileSync(path.join(books, file)));
      addRichSheet(opened.model);
      saved.set(file, saveWorkbook(opened));
      writeFileSync(path.join(folder, file), saveWorkbook(opened));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const bytesOf = (file: string): Uint8Array => saved.get(file) ?? new Uint8Array();

  test.each(files)("%s: other parts keep their packed bytes, spliced ones differ by insertions and counts", (file) => {
    const before = openXlsxPackage(readFileSync(path.join(books, file)));
    const after = openXlsxPackage(bytesOf(file));
    const spliced = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
    for (const entry of before.entries) {
      const now = after.entries.find(({ name }) => name === entry.name);
      if (!spliced.includes(entry.name)) expect(now?.compressed).toEqual(entry.compressed);
      else expect(missingFrom(withoutCounts(after.text(entry.name)), withoutCounts(before.text(entry.name)))).toBe("");
    }
  });

  test.each(files)("%s: reads back the same, and the lint finds nothing", (file) => {
    const expected = readWorkbook(readFileSync(path.join(books, file)));
    addRichSheet(expected.model);
    expect(snapshot(readWorkbook(bytesOf(file)).model)).toEqual(snapshot(expected.model));
    expect(lintPackage(bytesOf(file))).toEqual([]);
  });

  const withSchemas = hasSchemas ? test : test.skip;
  withSchemas(hasSchemas ? "adds only parts that the schemas allow" : "skipped: xmllint or ../shared/tools/validate-ooxml is not there", () => {
    for (const file of files) expect([file, ...invalidParts(path.join(folder, file))]).toEqual([file, ...invalidParts(path.join(books, file))]);
  });

  const withOpenpyxl = hasOpenpyxl ? test : test.skip;
  withOpenpyxl(hasOpenpyxl ? "opens in openpyxl with the same values" : "skipped: python3-openpyxl is not there", () => {
    for (const file of files) {
      const code = [
        "import openpyxl, json, sys, warnings; warnings.simplefilter('ignore')",
        "s = openpyxl.load_workbook(sys.argv[1], data_only=True)[sys.argv[2]]",
        "print(json.dumps([s['B5'].value, s['D8'].value, s['B12'].value, s['D2'].value, s['E2'].value, s['F2'].value, list(s.tables), len(s._charts)]))",
      ].join("\n");
      const answer: unknown = JSON.parse(execFileSync("/usr/bin/python3", ["-c", code, path.join(folder, file), richName], { encoding: "utf8" }));
      expect(answer).toEqual([0.62, "✔ on target", 0.71, 0.1 + 0.2, true, "#N/A", ["RichTable"], 2]);
    }
  });

  const withOffice = hasOffice ? test : test.skip;
  withOffice(hasOffice ? "opens in LibreOffice with the same values and charts" : "skipped: LibreOffice is not there", () => {
    // To .xlsx and not to .csv, which knows one sheet only.
    const out = path.join(folder, "office");
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const chosen = ["nonstandard_xml_prefix.xlsx", "tables_and_pivot.xlsx", "types_1904.xlsx"].filter((file) => files.includes(file));
    execFileSync("soffice", ["--headless", profile, "--convert-to", "xlsx", "--outdir", out, ...chosen.map((file) => path.join(folder, file))], { stdio: "ignore" });
    for (const file of chosen) {
      const sheet = readWorkbook(readFileSync(path.join(out, file))).model.sheets.find(({ name }) => name === richName);
      expect([file, ...[4, 7, 9].map((row) => sheet?.getValue(row, 3)), sheet?.getValue(11, 1), sheet?.charts.length]).toEqual([file, "✖ off target", "✔ on target", "✔ on target", 0.71, 2]);
    }
  }, 120_000);
});

function withoutCounts(xml: string): string {
  return xml.replace(/ count="\d+"/g, "");
}

function invalidParts(file: string): string[] {
  const { stdout } = spawnSync(validate, [file], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes(" :: "));
}
