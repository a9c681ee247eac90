import { isReference, tokenize } from "@borgar/fx";
import type { ChartModel } from "../../model/charts";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";

/** The cell in which a formula stands; of a rule, the first of those that it judges. */
export interface FormulaCellPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

type Rewrite = (formula: string, place?: FormulaCellPlace) => string;

/** Passes every reference of every formula of a workbook (cells, names, rules, charts) through `rewrite`; formulas of names and charts, and sources of lists, have no place. */
export function rewriteFormulas(workbook: WorkbookModel, rewrite: (reference: string, place: FormulaCellPlace | null) => string): void {
  const tokensOf = onceEach((formula) => tokenize(formula, { mergeRefs: true }));
  const apply: Rewrite = (formula, place) => tokensOf(formula).map((token) => (isReference(token) ? rewrite(token.value, place ?? null) : token.value)).join("");
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, apply);
    rewriteRules(sheet, apply);
    for (const chart of sheet.charts) if (rewriteChart(chart, apply)) sheet.changed.add("charts");
  }
  for (const name of workbook.names) name.refersTo = apply(name.refersTo);
}

function rewriteCells(sheet: SheetModel, apply: Rewrite): void {
  for (const [key, formula] of sheet.formulas) {
    const text = apply(formula.text, { sheet, row: Math.floor(key / 16384), column: key % 16384 });
    if (text === formula.text) continue;
    sheet.formulas.set(key, { ...formula, text });
    sheet.changed.add("cells");
    sheet.changedCells.add(key);
  }
}

function rewriteRules(sheet: SheetModel, apply: Rewrite): void {
  for (const format of sheet.conditionalFormats) {
    if (format.rule.kind !== "formula") continue;
    const formula = apply(format.rule.formula, { sheet, row: format.range.row, column: format.range.column });
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

/** Whether a chart reads anything by another formula now. */
function rewriteChart(chart: ChartModel, apply: Rewrite): boolean {
  let changed = false;
  const rewritten = (formula: string): string => {
    const after = apply(formula);
    changed ||= after !== formula;
    return after;
  };
  if (chart.title.formula !== null) chart.title.formula = rewritten(chart.title.formula);
  for (const series of chart.series) {
    series.values = rewritten(series.values);
    if (series.categories !== null) series.categories = rewritten(series.categories);
  }
  return changed;
}

/** Remembers the answers: most formulas of a table's column are the same. */
function onceEach<Answer>(ask: (question: string) => Answer): (question: string) => Answer {
  const answers = new Map<string, Answer>();
  return (question) => {
    const answer = answers.get(question) ?? ask(question);
    answers.set(question, answer);
    return answer;
  };
}
