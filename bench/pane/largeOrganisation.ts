import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CellValue } from "../../host/model/cells";
import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";

/** Cases of the large organisation. */
const caseCount = 200_000;

/** Writes the sample organisation with 200,000 cases as a workbook, once, and returns its path: the sample's cases over and over, each time with ids and customers of their own. */
export function largeOrganisation(root: string): string {
  const folder = path.join(root, ".cache", "bench");
  const file = path.join(folder, `cases-${caseCount}.xlsx`);
  if (existsSync(file)) return file;
  const opened = readWorkbook(readFileSync(path.join(root, "samples", "support-org.xlsx")));
  const sheet = opened.model.sheets.find(({ tables }) => tables.some(({ name }) => name === "Cases"));
  const table = sheet?.tables.find(({ name }) => name === "Cases");
  if (!sheet || !table) throw new Error("The sample has no table of cases.");
  const { row: header, column: first, rows } = table.range;
  const sampleRows = rows - 1;
  for (let index = sampleRows; index < caseCount; index++) {
    const copy = Math.floor(index / sampleRows);
    table.columns.forEach(({ name }, offset) => {
      const value = sheet.getValue(header + 1 + (index % sampleRows), first + offset);
      sheet.setValue(header + 1 + index, first + offset, copied(name, value, copy, index));
    });
  }
  table.range = { ...table.range, rows: caseCount + 1 };
  sheet.changed.add("tables");
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.part`, saveWorkbook(opened, {}));
  renameSync(`${file}.part`, file);
  return file;
}

function copied(header: string, value: CellValue, copy: number, index: number): CellValue {
  if (header === "Case ID") return `K${String(index + 1).padStart(6, "0")}`;
  return header === "Customer" && typeof value === "string" ? `${value}-${copy}` : value;
}
