import { childOf, childrenOf, descendantOf, numberOf } from "../../read/xmlElement";
import type { LintFinding } from "../lintFinding";
import type { LintedPackage } from "../lintedPackage";

const longestName = 31;

/** Sheet names are valid and unique, entries lead to a part, the active tab is one of them and at least one sheet is visible. */
export function lintSheetList({ workbook, workbookPart: part, workbookRelationships }: LintedPackage): LintFinding[] {
  const entries = childrenOf(childOf(workbook, "sheets"), "sheet");
  const names = entries.map((entry) => entry.attributes.get("name") ?? "");
  const ids = entries.map((entry) => entry.attributes.get("sheetId") ?? "");
  const finding = (rule: string, message: string): LintFinding => ({ rule, part, message });
  const active = numberOf(descendantOf(workbook, "bookViews", "workbookView"), "activeTab") ?? 0;
  return [
    ...names.filter((name) => !isSheetName(name)).map((name) => finding("sheet-name", `"${name}" is no valid sheet name`)),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => finding("sheet-name", `two sheets are called "${name}"`)),
    ...repeated(ids).map((id) => finding("sheet-id", `two sheets have the id ${id}`)),
    ...entries
      .filter((entry) => !workbookRelationships.some(({ id }) => id === entry.attributes.get("id")))
      .map((entry) => finding("sheet-relationship", `the sheet "${entry.attributes.get("name") ?? ""}" has no part`)),
    ...(active < entries.length ? [] : [finding("active-tab", `the active tab ${active} is not among ${entries.length} sheets`)]),
    ...(entries.some((entry) => (entry.attributes.get("state") ?? "visible") === "visible") ? [] : [finding("visible-sheet", "no sheet is visible")]),
  ];
}

function isSheetName(name: string): boolean {
  return name !== "" && name.length <= longestName && !/[[\]:*?/\\]/.test(name) && !name.startsWith("'") && !name.endsWith("'");
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
