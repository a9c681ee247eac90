import { childOf, childrenOf } from "../../read/xmlElement";
import { tokenize, tokenTypes } from "@borgar/fx/xlsx";
import { futureFunctions } from "../../write/formula/futureFunctions";
import type { LintFinding } from "../lintFinding";
import type { LintedPackage } from "../lintedPackage";

/** Formulas are in the form of files: `[#This Row]` with its table, and newer functions with their prefix. */
export function lintFormulas({ sheets }: LintedPackage): LintFinding[] {
  return sheets.flatMap(({ root, part }) =>
    childrenOf(childOf(root, "sheetData"), "row").flatMap((row) =>
      childrenOf(row, "c").flatMap((cell) => {
        const formula = childOf(cell, "f")?.text ?? "";
        const address = cell.attributes.get("r") ?? "";
        return problemsOf(formula).map((problem) => ({ rule: "formula-form", part, message: `the formula of ${address} ${problem}` }));
      }),
    ),
  );
}

function problemsOf(formula: string): string[] {
  if (formula.startsWith("=")) return ["begins with ="];
  return tokenize(formula, { mergeRefs: true }).flatMap(({ type, value }) => {
    if (type === tokenTypes.FUNCTION && futureFunctions.has(value.toUpperCase())) return [`names ${value} without its prefix`];
    if (type === tokenTypes.REF_STRUCT && (/^\[/.test(value) || /\[@/.test(value))) return [`has the reference ${value} as a user sees it`];
    return type === tokenTypes.UNKNOWN ? [`cannot be read at "${value}"`] : [];
  });
}
