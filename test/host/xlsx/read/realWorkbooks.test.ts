import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CellValue } from "../../../../host/model/cells";
import type { SheetModel } from "../../../../host/model/sheetModel";
import { columnLetters, maxColumns } from "../../../../host/xlsx/read/cellAddress";
import { readWorkbook } from "../../../../host/xlsx/read/readWorkbook";

interface OracleSheet {
  readonly cells: Record<string, [string | null, CellValue | { serial: number }]>;
  readonly merges: string[];
  readonly tables: Record<string, [string, string[]]>;
  readonly state: string;
  readonly hiddenRows: number[];
}

const workbooks = path.resolve(__dirname, "../../../../../shared/data/workbooks");
const python = "/usr/bin/python3";
const hasOracle = existsSync(python) && spawnSync(python, ["-c", "import openpyxl"]).status === 0;
const missing = [!existsSync(workbooks) && workbooks, !hasOracle && "openpyxl for /usr/bin/python3"].filter(Boolean).join(" and ");
const files = existsSync(workbooks) ? readdirSync(workbooks).filter((file) => file.endsWith(".xlsx")) : [];

function address({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

function cellsOf(sheet: SheetModel): Record<string, [string | null, CellValue]> {
  const cells: Record<string, [string | null, CellValue]> = {};
  const add = (row: number, column: number): void => {
    const formula = sheet.formulas.get(row * maxColumns + column);
    const value = sheet.getValue(row, column);
    if (formula || value !== null) cells[`${columnLetters(column)}${row + 1}`] = [formula ? `=${formula.text}` : null, value];
  };
  for (const [column, store] of sheet.columns) for (let row = 0; row < store.length; row++) add(row, column);
  return cells;
}

(missing ? describe.skip : describe)(`the twelve workbooks read as openpyxl reads them${missing ? ` (skipped: ${missing} is not there)` : ""}`, () => {
  test.each(files)("%s", (file) => {
    const oracle = JSON.parse(execFileSync(python, [path.join(__dirname, "openpyxlCells.py"), path.join(workbooks, file)], { encoding: "utf8", maxBuffer: 1 << 28 })) as Record<string, OracleSheet>;
    const { model } = readWorkbook(readFileSync(path.join(workbooks, file)));
    expect(model.sheets.map(({ name }) => name)).toEqual(Object.keys(oracle));
    for (const sheet of model.sheets) {
      const expected = oracle[sheet.name]!;
      const cells = cellsOf(sheet);
      expect(Object.keys(cells).sort()).toEqual(Object.keys(expected.cells).sort());
      for (const [place, [formula, value]] of Object.entries(expected.cells)) {
        const [ourFormula, ourValue] = cells[place]!;
        if (value !== null && typeof value === "object" && "serial" in value) expect(ourValue).toBeCloseTo(value.serial, 7);
        else expect([place, ourValue]).toEqual([place, value]);
        expect([place, ourFormula]).toEqual([place, formula]);
      }
      expect(sheet.merges.map(address).sort()).toEqual(expected.merges);
      expect(Object.fromEntries(sheet.tables.map((table) => [table.name, [address(table.range), table.columns.map(({ name }) => name)]]))).toEqual(expected.tables);
      expect(sheet.visibility).toBe(expected.state);
      expect([...sheet.rowInfos].filter(([, { hidden }]) => hidden).map(([row]) => row + 1)).toEqual(expected.hiddenRows);
    }
  });
});
