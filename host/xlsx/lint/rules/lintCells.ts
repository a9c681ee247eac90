import { parseCell } from "../../read/cellAddress";
import { childOf, childrenOf, numberOf, type XmlElement } from "../../read/xmlElement";
import type { LintFinding } from "../lintFinding";
import type { LintedPackage, LintedSheet } from "../lintedPackage";

const longestText = 32_767;

/** Rows and cells stand in order, once each, and their styles, shared strings and texts are in range. */
export function lintCells(linted: LintedPackage): LintFinding[] {
  return linted.sheets.flatMap((sheet) => lintSheetCells(sheet, linted));
}

function lintSheetCells(sheet: LintedSheet, { styles, sharedStrings }: LintedPackage): LintFinding[] {
  const formats = Math.max(1, childrenOf(childOf(styles ?? undefined, "cellXfs"), "xf").length);
  const findings: LintFinding[] = [];
  const report = (rule: string, message: string): void => void findings.push({ rule, part: sheet.part, message });
  let lastRow = -1;
  for (const row of childrenOf(childOf(sheet.root, "sheetData"), "row")) {
    const number = (numberOf(row, "r") ?? lastRow + 2) - 1;
    if (number <= lastRow) report("row-order", `row ${number + 1} stands behind row ${lastRow + 1}`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of childrenOf(row, "c")) {
      const address = cell.attributes.get("r");
      const place = address === undefined ? { row: number, column: lastColumn + 1 } : parseCell(address);
      if (!place || place.row !== number) report("cell-address", `the cell ${address ?? ""} stands in row ${number + 1}`);
      else {
        if (place.column <= lastColumn) report("cell-order", `the cell ${address ?? ""} is out of order or there twice`);
        lastColumn = place.column;
      }
      if ((numberOf(cell, "s") ?? 0) >= formats) report("style-range", `the cell ${address ?? ""} has format ${cell.attributes.get("s") ?? ""} of ${formats}`);
      lintText(cell, sharedStrings, report);
    }
  }
  return findings;
}

function lintText(cell: XmlElement, sharedStrings: readonly string[] | null, report: (rule: string, message: string) => void): void {
  const address = cell.attributes.get("r") ?? "";
  const value = childOf(cell, "v")?.text ?? "";
  const type = cell.attributes.get("t") ?? "n";
  if (type === "s" && !(Number(value) < (sharedStrings?.length ?? 0))) report("shared-string-range", `the cell ${address} has shared string ${value} of ${sharedStrings?.length ?? 0}`);
  if (type === "n" && value !== "" && !Number.isFinite(Number(value))) report("number", `the cell ${address} holds "${value}" as a number`);
  const text = type === "str" ? value : type === "inlineStr" ? (childOf(childOf(cell, "is"), "t")?.text ?? "") : "";
  if (text.length > longestText) report("text-length", `the cell ${address} holds ${text.length} characters`);
}
