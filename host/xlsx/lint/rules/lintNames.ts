import { tokenize, tokenTypes } from "@borgar/fx/xlsx";
import { childOf, childrenOf } from "../../read/xmlElement";
import type { LintFinding } from "../lintFinding";
import type { LintedPackage } from "../lintedPackage";

/** Defined names are unique in their scope, their scope exists, and so do the sheets that they name. */
export function lintNames({ workbook, workbookPart: part }: LintedPackage): LintFinding[] {
  const entries = childrenOf(childOf(workbook, "sheets"), "sheet");
  const sheets = new Set(entries.map((entry) => (entry.attributes.get("name") ?? "").toLowerCase()));
  const seen = new Set<string>();
  return childrenOf(childOf(workbook, "definedNames"), "definedName").flatMap((element) => {
    const name = element.attributes.get("name") ?? "";
    const scope = element.attributes.get("localSheetId");
    const key = `${scope ?? ""}!${name.toLowerCase()}`;
    const findings: LintFinding[] = [];
    if (seen.has(key)) findings.push({ rule: "name-unique", part, message: `the name ${name} is defined twice` });
    seen.add(key);
    if (scope !== undefined && !(Number(scope) < entries.length)) findings.push({ rule: "local-sheet-id", part, message: `the name ${name} is local to sheet ${scope} of ${entries.length}` });
    for (const sheet of sheetsIn(element.text)) {
      if (!sheets.has(sheet.toLowerCase())) findings.push({ rule: "name-sheet", part, message: `the name ${name} refers to the sheet "${sheet}", which is not there` });
    }
    return findings;
  });
}

/** The sheets of this workbook that a formula names; other workbooks are left out. */
function sheetsIn(formula: string): string[] {
  return tokenize(formula, { mergeRefs: false })
    .filter(({ type }) => type === tokenTypes.CONTEXT || type === tokenTypes.CONTEXT_QUOTE)
    .map(({ value }) => value.replace(/^'([\s\S]*)'$/, "$1").replaceAll("''", "'"))
    .filter((context) => !context.includes("[") && !/^[^']*:[^']*$/.test(context));
}
