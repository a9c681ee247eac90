import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { newWorkbook } from "../../../../host/xlsx/newWorkbook";
import { saveWorkbook } from "../../../../host/xlsx/write/saveWorkbook";
import { addRichSheet } from "./richSheet";

const reader = path.join(__dirname, "readWithExcelize.cjs");
const cells = ["A1", "A2", "D2", "E2", "F2", "G2", "B5", "D8"];

test("opens in excelize with the same values, formulas, tables and rules", () => {
  const opened = newWorkbook();
  const { name } = addRichSheet(opened.model);
  const folder = mkdtempSync(path.join(tmpdir(), "excelize-"));
  const file = path.join(folder, "rich.xlsx");
  writeFileSync(file, saveWorkbook(opened));
  const answer: unknown = JSON.parse(execFileSync(process.execPath, [reader, file, name, "B12", ...cells], { encoding: "utf8" }));
  rmSync(folder, { recursive: true });
  expect(answer).toEqual({
    error: null,
    cells: ["First-contact resolution: <up> & \"real\"  ", "=not a formula\u0001 _x0041_\nsecond line", "0.30000000000000004", "1", "#N/A", "1e-7", "0.62", "✔ on target"],
    formula: '_xlfn.MAXIFS(RichTable[Now],RichTable[Month],"<>x")',
    tables: [["RichTable", "A4:E10"]],
    validations: 5,
  });
});
