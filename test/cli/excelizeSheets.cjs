// excelizeSheets.cjs FILE with {sheet: [address…]} on stdin: prints {error, values, formulas, tables} as excelize reads them.
// In a process of its own: the package imports modules as it goes, which jest does not allow.
const { readFileSync } = require("node:fs");
const { init } = require("excelize-wasm");

const wanted = JSON.parse(readFileSync(0, "utf8"));
init(require.resolve("excelize-wasm").replace(/[^/]*$/, "excelize.wasm.gz")).then((excelize) => {
  const book = excelize.OpenReader(readFileSync(process.argv[2]));
  const values = {};
  const formulas = {};
  const tables = {};
  for (const [sheet, addresses] of Object.entries(wanted)) {
    values[sheet] = Object.fromEntries(addresses.map((cell) => [cell, book.GetCellValue(sheet, cell, { RawCellValue: true }).value]));
    formulas[sheet] = Object.fromEntries(addresses.map((cell) => [cell, book.GetCellFormula(sheet, cell).formula]).filter(([, formula]) => formula));
    for (const { Name, Range } of book.GetTables(sheet).tables ?? []) tables[Name] = Range;
  }
  const answer = JSON.stringify({ error: book.error, values, formulas, tables, names: book.GetDefinedName().definedNames.map(({ Name }) => Name) });
  // Not before all is written: a pipe takes it in pieces.
  process.stdout.write(answer, () => process.exit(0));
});
