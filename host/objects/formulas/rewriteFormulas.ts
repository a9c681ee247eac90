import { isReference, tokenize } from "@borgar/fx";
import type { ChartModel } from "../../model/charts";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { ApiError } from "../../protocol/apiError";

type Rewrite = (formula: string) => string;

/** Passes every reference of every formula of a workbook (cells, names, rules, charts) through `rewrite`. */
export function rewriteFormulas(workbook: WorkbookModel, rewrite: (reference: string) => string): void {
  const apply: Rewrite = (formula) => rewriteReferences(formula, rewrite);
  // First of all, as it may refuse: nothing is to be half done.
  for (const sheet of workbook.sheets) for (const chart of sheet.charts) requireFree(chart, apply);
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, apply);
    rewriteRules(sheet, apply);
    for (const chart of sheet.charts) if (chart.part === null) rewriteChart(chart, apply);
  }
  for (const name of workbook.names) name.refersTo = apply(name.refersTo);
}

/** Charts of the opened file stay as their bytes are, so what they refer to has to stay, too. */
function requireFree(chart: ChartModel, apply: Rewrite): void {
  if (chart.part === null) return;
  const formulas = [chart.title.formula, ...chart.series.flatMap(({ values, categories }) => [values, categories])];
  if (formulas.some((formula) => formula !== null && apply(formula) !== formula)) {
    throw ApiError.notImplemented(`renaming or deleting what "${chart.name}", a chart of the opened file, refers to`);
  }
}

function rewriteCells(sheet: SheetModel, apply: Rewrite): void {
  for (const [key, formula] of sheet.formulas) {
    const text = apply(formula.text);
    if (text === formula.text) continue;
    sheet.formulas.set(key, { ...formula, text });
    sheet.changed.add("cells");
    sheet.changedCells.add(key);
  }
}

function rewriteRules(sheet: SheetModel, apply: Rewrite): void {
  for (const format of sheet.conditionalFormats) {
    if (format.rule.kind !== "formula") continue;
    const formula = apply(format.rule.formula);
    if (formula === format.rule.formula) continue;
    format.rule = { kind: "formula", formula };
    sheet.changed.add("conditionalFormats");
  }
  for (const validation of sheet.validations) {
    if (validation.rule.kind !== "list" || !validation.rule.source.startsWith("=")) continue;
    const source = apply(validation.rule.source);
    if (source === validation.rule.source) continue;
    validation.rule = { kind: "list", source };
    sheet.changed.add("validations");
  }
}

function rewriteChart(chart: ChartModel, apply: Rewrite): void {
  if (chart.title.formula !== null) chart.title.formula = apply(chart.title.formula);
  for (const series of chart.series) {
    series.values = apply(series.values);
    if (series.categories !== null) series.categories = apply(series.categories);
  }
}

function rewriteReferences(formula: string, rewrite: (reference: string) => string): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  return tokens.map((token) => (isReference(token) ? rewrite(token.value) : token.value)).join("");
}
