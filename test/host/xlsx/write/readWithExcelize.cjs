// readWithExcelize.cjs BOOK.xlsx SHEET FORMULACELL CELL…: prints, as JSON, what excelize reads of a sheet.
// A process of its own: the package imports modules as it goes, which jest does not allow.
const { readFileSync } = require("node:fs");
const { init } = require("excelize-wasm");

const [file, sheet, formulaCell, ...cells] = process.argv.slice(2);
init(require.resolve("excelize-wasm").replace(/[^/]*$/, "excelize.wasm.gz")).then((excelize) => {
  const book = excelize.OpenReader(readFileSync(file));
  console.log(JSON.stringify({
    error: book.error,
    cells: cells.map((cell) => book.GetCellValue(sheet, cell, { RawCellValue: true }).value),
    formula: book.GetCellFormula(sheet, formulaCell).formula,
    tables: book.GetTables(sheet).tables.map((table) => [table.Name, table.Range]),
    validations: book.GetDataValidations(sheet).dataValidations.length,
  }));
  process.exit(0);
});
