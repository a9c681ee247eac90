import type { ConditionalFormatPlan, SheetPlan, ValidationPlan } from "../../layout/sheetPlan";
import { rangeOf } from "./rangeOf";
import type { RequestQueue } from "./requestQueue";

/** About what one rule costs in a request. */
export const bytesPerRule = 1_200;

/** Adds a new sheet's conditional formats and input rules. */
export async function writeRules(sheet: Excel.Worksheet, plan: SheetPlan, queue: RequestQueue): Promise<void> {
  await queue.room((plan.conditionalFormats.length + plan.validations.length) * bytesPerRule);
  for (const rule of plan.conditionalFormats) addConditionalFormat(rangeOf(sheet, rule.range), rule);
  for (const rule of plan.validations) addValidation(rangeOf(sheet, rule.range), rule);
}

/** Adds a rule to the cells of a range. */
export function addConditionalFormat(range: Excel.Range, rule: ConditionalFormatPlan): void {
  const format = addRule(range, rule);
  if (rule.font?.color !== undefined) format.font.color = rule.font.color;
  if (rule.font?.bold !== undefined) format.font.bold = rule.font.bold;
  if (rule.fill !== undefined) format.fill.color = rule.fill;
}

function addRule(range: Excel.Range, rule: ConditionalFormatPlan): Excel.ConditionalRangeFormat {
  if (rule.kind === "formula") {
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = rule.formula.startsWith("=") ? rule.formula : `=${rule.formula}`;
    return custom.format;
  }
  const { textComparison } = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
  textComparison.rule = { operator: Excel.ConditionalTextOperator.beginsWith, text: rule.beginsWith };
  return textComparison.format;
}

function addValidation(range: Excel.Range, rule: ValidationPlan): void {
  const validation = range.dataValidation;
  switch (rule.kind) {
    case "list":
      validation.rule = { list: { inCellDropDown: true, source: rule.items.join(",") } };
      break;
    case "date":
      validation.rule = { date: { operator: Excel.DataValidationOperator.greaterThan, formula1: "=DATE(2000,1,1)" } };
      break;
    case "decimal":
      validation.rule = { decimal: { operator: Excel.DataValidationOperator.between, formula1: rule.min, formula2: rule.max } };
      break;
    default:
      rule satisfies never;
  }
  if (rule.message !== undefined) {
    validation.errorAlert = { showAlert: true, style: Excel.DataValidationAlertStyle.stop, title: "", message: rule.message };
  }
}
