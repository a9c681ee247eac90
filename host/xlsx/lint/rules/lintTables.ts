import type { CellBlock } from "../../../model/sheetModel";
import { unescapeExcel } from "../../read/byteText";
import { columnLetters, parseBlock } from "../../read/cellAddress";
import { childOf, childrenOf, numberOf, type XmlElement } from "../../read/xmlElement";
import { blocksOverlap } from "../blocksOverlap";
import type { LintFinding } from "../lintFinding";
import { type LintedPackage, type LintedSheet, type LintedTable, stringItemText } from "../lintedPackage";

const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Tables have ids and names of their own, a body, columns that are called what their header cells say, and do not overlap. */
export function lintTables(linted: LintedPackage): LintFinding[] {
  const findings: LintFinding[] = [];
  const ids = new Set<string>();
  const names = new Set(childrenOf(childOf(linted.workbook, "definedNames"), "definedName").map((name) => (name.attributes.get("name") ?? "").toLowerCase()));
  for (const sheet of linted.sheets) {
    const blocks: CellBlock[] = [];
    for (const table of sheet.tables) {
      const report = (rule: string, message: string): void => void findings.push({ rule, part: table.part, message });
      const id = table.root.attributes.get("id") ?? "";
      const name = table.root.attributes.get("displayName") ?? "";
      if (ids.has(id)) report("table-id", `another table has the id ${id}`);
      ids.add(id);
      if (names.has(name.toLowerCase())) report("table-name", `${name} is also the name of something else`);
      names.add(name.toLowerCase());
      if (!validName.test(name)) report("table-name", `"${name}" is no valid name`);
      const block = parseBlock(table.root.attributes.get("ref") ?? "");
      if (!block) report("table-range", "covers no cells");
      else {
        if (blocks.some((other) => blocksOverlap(other, block))) report("table-overlap", "overlaps another table");
        blocks.push(block);
        lintTable(table, block, sheet, linted.sharedStrings ?? [], report);
      }
    }
  }
  return findings;
}

function lintTable({ root }: LintedTable, block: CellBlock, sheet: LintedSheet, sharedStrings: readonly string[], report: (rule: string, message: string) => void): void {
  const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  const names = columns.map((column) => unescapeExcel(column.attributes.get("name") ?? ""));
  const headerRows = numberOf(root, "headerRowCount") ?? 1;
  if (columns.length !== block.columns) report("table-columns", `has ${columns.length} columns over ${block.columns} columns of cells`);
  if (block.rows - headerRows - (numberOf(root, "totalsRowCount") ?? 0) < 1) report("table-body", "has no body row");
  if (new Set(names.map((name) => name.toLowerCase())).size !== names.length) report("table-columns", "has two columns of one name");
  if (new Set(columns.map((column) => column.attributes.get("id"))).size !== columns.length) report("table-columns", "has two columns of one id");
  if (headerRows === 0) return;
  const row = childrenOf(childOf(sheet.root, "sheetData"), "row").find((one) => one.attributes.get("r") === String(block.row + 1));
  for (const [index, name] of names.entries()) {
    const address = `${columnLetters(block.column + index)}${block.row + 1}`;
    const text = headerText(childrenOf(row, "c").find((cell) => cell.attributes.get("r") === address), sharedStrings);
    if (text !== name) report("table-header", `the header cell ${address} ${text === null ? "is no text" : `says "${text}"`}, the column is called "${name}"`);
  }
}

/** The text of a header cell; null for one that holds no text. */
function headerText(cell: XmlElement | undefined, sharedStrings: readonly string[]): string | null {
  const value = childOf(cell, "v")?.text ?? "";
  switch (cell?.attributes.get("t")) {
    case "s": return unescapeExcel(sharedStrings[Number(value)] ?? "");
    case "str": return unescapeExcel(value);
    case "inlineStr": {
      const item = childOf(cell, "is");
      return item ? unescapeExcel(stringItemText(item)) : null;
    }
    default: return null;
  }
}
