import { isReference, tokenize } from "@borgar/fx";
import type { WorkbookModel } from "../../model/workbookModel";

/** Passes every reference of every formula of a workbook (cells, names, charts) through `rewrite`. */
export function rewriteFormulas(workbook: WorkbookModel, rewrite: (reference: string) => string): void {
  const apply = (formula: string): string => rewriteReferences(formula, rewrite);
  for (const sheet of workbook.sheets) {
    for (const [key, formula] of sheet.formulas) {
      const text = apply(formula.text);
      if (text === formula.text) continue;
      sheet.formulas.set(key, { ...formula, text });
      sheet.changed.add("cells");
      sheet.changedCells.add(key);
    }
    for (const chart of sheet.charts) {
      if (chart.title.formula !== null) chart.title.formula = apply(chart.title.formula);
      for (const series of chart.series) {
        series.values = apply(series.values);
        if (series.categories !== null) series.categories = apply(series.categories);
      }
    }
  }
  for (const name of workbook.names) name.refersTo = apply(name.refersTo);
}

function rewriteReferences(formula: string, rewrite: (reference: string) => string): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  return tokens.map((token) => (isReference(token) ? rewrite(token.value) : token.value)).join("");
}
