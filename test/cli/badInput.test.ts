import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";

const root = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "bad-input-"));
const output = path.join(folder, "scorecard.xlsx");
const file = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  mkdirSync(file("folder.xlsx"));
  writeFileSync(file("corrupt.xlsx"), "PK\u0003\u0004 but no more than that");
  writeFileSync(file("text.xlsx"), "not a workbook at all");
  // The first bytes of an OLE compound file with the stream that holds an encrypted workbook.
  const ole = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2000), Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(600)]);
  writeFileSync(file("password.xlsx"), ole);
  writeFileSync(file("header-only.csv"), "Case ID,Opened,Closed,Transfers,Reopens\n");
  writeFileSync(file("missing-columns.csv"), "Case ID,Opened\nK1,2026-01-01\n");
  await new ExcelJS.Workbook().xlsx.writeFile(file("no-sheets.xlsx")).catch(() => undefined);
  const empty = new ExcelJS.Workbook();
  empty.addWorksheet("Empty");
  await empty.xlsx.writeFile(file("no-tables.xlsx"));
  execFileSync("node", ["cli/run.mjs", "--help"], { cwd: root });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ["a missing file", ["--in", file("absent.xlsx")], 1, /does not exist/],
  ["a folder", ["--in", file("folder.xlsx")], 1, /folder/],
  ["a corrupt file", ["--in", file("corrupt.xlsx")], 1, /corrupt\.xlsx/],
  ["a file that is no workbook", ["--in", file("text.xlsx")], 1, /workbook/],
  ["a workbook with a password", ["--in", file("password.xlsx")], 1, /password/i],
  ["a workbook without tables", ["--in", file("no-tables.xlsx")], 1, /hold no table/],
  ["a table without rows", ["--table", `cases=${file("header-only.csv")}`], 1, /no rows/],
  ["a table that lacks columns", ["--table", `cases=${file("missing-columns.csv")}`], 1, /Transfers|transfers/],
  ["a missing CSV file", ["--table", `cases=${file("absent.csv")}`], 1, /does not exist/],
  ["a team that is not there", ["--team", "Nobody"], 1, /no team "Nobody"/],
  ["an unknown flag", ["--frobnicate"], 2, /frobnicate/],
  ["an unknown option", ["--set", "indicators.first-contact-resolution.window=3"], 2, /no setting "indicators.first-contact-resolution.window"/],
  ["an option out of range", ["--set", "indicators.first-contact-resolution.repeatWindow=99"], 2, /repeatWindow/],
  ["a date that is none", ["--as-of", "2026-02-30"], 2, /YYYY-MM-DD/],
  ["an unknown period", ["--period", "week"], 2, /month, quarter, year/],
  ["an unknown dataset", ["--table", "tickets of old=x.csv"], 2, /no dataset/i],
  ["an unknown column", ["--map", "cases.nothing=Header"], 2, /no column/],
])("refuses %s and writes nothing", (_what, args, code, message) => {
  rmSync(output, { force: true });
  const run = spawnSync("node", ["cli/run.mjs", ...args, "--out", output], { cwd: root, encoding: "utf8" });
  expect(run.stderr).toMatch(message);
  expect(run.stderr).not.toMatch(/error of the program/);
  expect(run.status).toBe(code);
  expect(run.stdout).toBe("");
  expect(existsSync(output)).toBe(false);
});
