import { relationshipOfKind } from "../../read/relationships";
import { childOf, childrenOf, parseXml } from "../../read/xmlElement";
import type { LintFinding } from "../lintFinding";
import type { LintedPackage } from "../lintedPackage";

/** Every entry of the calculation chain is a cell with a formula. */
export function lintCalcChain({ source, workbookRelationships, sheets }: LintedPackage): LintFinding[] {
  const part = relationshipOfKind(workbookRelationships, "calcChain")?.target;
  if (part === undefined || !source.has(part)) return [];
  const formulas = new Map(sheets.map(({ sheetId, root }) => [sheetId, formulaCells(root)]));
  let sheetId = "";
  return childrenOf(parseXml(source.text(part), part), "c").flatMap((entry) => {
    sheetId = entry.attributes.get("i") ?? sheetId;
    const address = entry.attributes.get("r") ?? "";
    return formulas.get(sheetId)?.has(address) ? [] : [{ rule: "calc-chain", part, message: `names ${address} of sheet ${sheetId}, which has no formula` }];
  });
}

function formulaCells(root: Parameters<typeof childOf>[0]): Set<string> {
  const cells = childrenOf(childOf(root, "sheetData"), "row").flatMap((row) => childrenOf(row, "c"));
  return new Set(cells.filter((cell) => childOf(cell, "f") !== undefined).map((cell) => cell.attributes.get("r") ?? ""));
}
