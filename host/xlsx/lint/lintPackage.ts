import { openXlsxPackage } from "../zip/openXlsxPackage";
import type { LintFinding } from "./lintFinding";
import { type LintedPackage, takeApart } from "./lintedPackage";
import { lintCalcChain } from "./rules/lintCalcChain";
import { lintCells } from "./rules/lintCells";
import { lintContentTypes } from "./rules/lintContentTypes";
import { lintDrawings } from "./rules/lintDrawings";
import { lintFormats } from "./rules/lintFormats";
import { lintFormulas } from "./rules/lintFormulas";
import { lintMerges } from "./rules/lintMerges";
import { lintNames } from "./rules/lintNames";
import { lintRelationships } from "./rules/lintRelationships";
import { lintSheetList } from "./rules/lintSheetList";
import { lintTables } from "./rules/lintTables";
import { lintValidations } from "./rules/lintValidations";

const rules: readonly ((linted: LintedPackage) => LintFinding[])[] = [
  lintContentTypes, lintRelationships, lintSheetList, lintNames, lintCells, lintFormulas, lintCalcChain, lintTables, lintMerges, lintFormats,
  lintValidations, lintDrawings,
];

/**
 * Looks for what the schema allows and Excel nevertheless repairs.
 * @throws WorkbookFileError when the bytes are no workbook or a part is not well-formed
 */
export function lintPackage(bytes: Uint8Array): LintFinding[] {
  const linted = takeApart(openXlsxPackage(bytes));
  return rules.flatMap((rule) => rule(linted));
}
