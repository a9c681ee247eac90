import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { newWorkbook } from "../../../../host/xlsx/newWorkbook";
import { saveWorkbook } from "../../../../host/xlsx/write/saveWorkbook";
import { addRichSheet } from "./richSheet";

/** Runs in a process of its own: the package imports modules as it goes, which jest does not allow. */
const reading = `
const { init } = require("excelize-wasm");
const [file, sheet] = process.argv.slice(1);
init(require.resolve("excelize-wasm").replace(/[^/]*$/, "excelize.wasm.gz")).then((excelize) => {
  const book = excelize.OpenReader(require("node:fs").readFileSync(file));
  const cells = ["A1", "A2", "D2", "E2", "F2", "G2", "B5", "D8"];
  console.log(JSON.stringify({
    error: book.error,
    cells: cells.map((cell) => book.GetCellValue(sheet, cell, { RawCellValue: true }).value),
    formula: book.GetCellFormula(sheet, "B12").formula,
    tables: book.GetTables(sheet).tables.map((table) => [table.Name, table.Range]),
    validations: book.GetDataValidations(sheet).dataValidations.length,
  }));
  process.exit(0);
});`;

test("opens in excelize with the same values, formulas, tables and rules", () => {
  const opened = newWorkbook();
  const { name } = addRichSheet(opened.model);
  const folder = mkdtempSync(path.join(tmpdir(), "excelize-"));
  const file = path.join(folder, "rich.xlsx");
  writeFileSync(file, saveWorkbook(opened));
  const answer: unknown = JSON.parse(execFileSync(process.execPath, ["-e", reading, file, name], { encoding: "utf8", cwd: path.resolve(__dirname, "../../../..") }));
  rmSync(folder, { recursive: true });
  expect(answer).toEqual({
    error: null,
    cells: ["First-contact resolution: <up> & \"real\"  ", "=not a formula\u0001 _x0041_\nsecond line", "0.30000000000000004", "1", "#N/A", "1e-7", "0.62", "✔ on target"],
    formula: '_xlfn.MAXIFS(RichTable[Now],RichTable[Month],"<>x")',
    tables: [["RichTable", "A4:E10"]],
    validations: 3,
  });
});
