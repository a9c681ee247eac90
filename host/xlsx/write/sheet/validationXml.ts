import type { ValidationModel } from "../../../model/sheetModel";
import { fileFormula } from "../formula/fileFormula";
import { escapeAttribute, escapeXml } from "../xml/escapeXml";
import { blockAddress } from "./addresses";

/** One input rule. */
export function validationXml({ range, rule, prompt, error, isAdvice }: ValidationModel): string {
  const messages = [
    error ? ` errorTitle="${escapeAttribute(error.title)}" error="${escapeAttribute(error.message)}"` : "",
    prompt ? ` promptTitle="${escapeAttribute(prompt.title)}" prompt="${escapeAttribute(prompt.message)}"` : "",
  ].join("");
  const shown = ` allowBlank="1" showInputMessage="1"${isAdvice ? "" : ' showErrorMessage="1"'}`;
  const place = ` sqref="${blockAddress(range)}"`;
  if (rule.kind === "any") return `<dataValidation${shown}${messages}${place}/>`;
  if (rule.kind === "list") {
    return `<dataValidation type="list"${shown}${messages}${place}>${formulaXml(1, listFormula(rule.source))}</dataValidation>`;
  }
  const type = rule.kind === "wholeNumber" ? "whole" : rule.kind;
  const second = rule.formula2 === undefined ? "" : formulaXml(2, rule.formula2);
  const operator = operatorName(rule.operator);
  return `<dataValidation type="${type}" operator="${operator}"${shown}${messages}${place}>${formulaXml(1, rule.formula1)}${second}</dataValidation>`;
}

/** A source that is no formula is a list of texts. */
function listFormula(source: string): string {
  return source.startsWith("=") ? source : `"${source.replaceAll('"', '""')}"`;
}

function formulaXml(number: 1 | 2, formula: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  return `<formula${number}>${escapeXml(fileFormula(text, null))}</formula${number}>`;
}

/** "GreaterThanOrEqualTo" of the API is "greaterThanOrEqual" in a file. */
function operatorName(operator: string): string {
  return operator.charAt(0).toLowerCase() + operator.slice(1).replace(/To$/, "");
}
