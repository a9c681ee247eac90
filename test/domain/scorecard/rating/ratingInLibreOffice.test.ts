import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { evaluateRating } from "../../../../src/domain/scorecard/rating/evaluateRating";
import { ratingFormula } from "../../../../src/domain/scorecard/rating/ratingFormula";
import { verdictWords } from "../../../../src/domain/scorecard/rating/verdictWords";
import { ratingValues } from "./ratingValues";

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const found = hasLibreOffice();
const maybe = found ? describe : describe.skip;

maybe(found ? "in LibreOffice" : "skipped: needs soffice (LibreOffice Calc), which is not installed", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rating-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("a sheet's verdicts are those of evaluateRating", async () => {
    const cases = fc.sample(ratingValues, { numRuns: 1000, seed: 20261122 });
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Rating");
    cases.forEach((values, index) => {
      const row = index + 1;
      const { value, low, high, target, gap, ceiling, direction, state, capped } = values;
      sheet.getRow(row).values = [value, low, high, target, gap, ceiling, direction, state === null ? null : verdictWords[state], capped ? "watch" : null];
      const formula = ratingFormula({
        value: `A${row}`, low: `B${row}`, high: `C${row}`, target: `D${row}`, gap: `E${row}`,
        ceiling: `F${row}`, direction: `G${row}`, state: `H${row}`, cap: `I${row}`,
      });
      sheet.getCell(row, 10).value = { formula: formula.slice(1), date1904: false };
    });
    await book.xlsx.writeFile(path.join(folder, "in.xlsx"));
    execFileSync("soffice", [
      `-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", path.join(folder, "out"), path.join(folder, "in.xlsx"),
    ], { stdio: "ignore" });
    const recalculated = new ExcelJS.Workbook();
    await recalculated.xlsx.readFile(path.join(folder, "out", "in.xlsx"));
    const verdicts = cases.map((_, index) => recalculated.getWorksheet("Rating")?.getCell(index + 1, 10).result);
    expect(verdicts).toEqual(cases.map((values) => verdictWords[evaluateRating(values)]));
    expect(new Set(verdicts).size).toBeGreaterThanOrEqual(10);
  }, 120_000);
});
