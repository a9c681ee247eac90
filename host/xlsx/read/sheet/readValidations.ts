import type { SheetModel, ValidationModel } from "../../../model/sheetModel";
import { parseBlocks } from "../cellAddress";
import { formulaAsShown } from "../formula/formulaAsShown";
import { childOf, childrenOf, type XmlElement } from "../xmlElement";

const numberKinds: Readonly<Record<string, "date" | "decimal" | "wholeNumber">> = { date: "date", decimal: "decimal", whole: "wholeNumber" };
/** The file's operators by the names of Excel's API. */
const operators: Readonly<Record<string, string>> = {
  between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo", greaterThan: "GreaterThan",
  lessThan: "LessThan", greaterThanOrEqual: "GreaterThanOrEqualTo", lessThanOrEqual: "LessThanOrEqualTo",
};

/** Lists, bounds of dates and numbers, and mere prompts; the other kinds stay in the file and out of the model. */
export function readValidations(frame: XmlElement, sheet: SheetModel): void {
  for (const element of childrenOf(childOf(frame, "dataValidations"), "dataValidation")) {
    const rule = readRule(element);
    if (!rule) continue;
    const prompt = readMessage(element, "promptTitle", "prompt");
    const error = readMessage(element, "errorTitle", "error");
    const isAdvice = rule.kind !== "any" && !/^(1|true)$/.test(element.attributes.get("showErrorMessage") ?? "");
    for (const range of parseBlocks(element.attributes.get("sqref") ?? "")) {
      sheet.validations.push({ range, rule, ...(prompt && { prompt }), ...(error && { error }), ...(isAdvice && { isAdvice }) });
    }
  }
}

function readRule(element: XmlElement): ValidationModel["rule"] | null {
  const type = element.attributes.get("type") ?? "none";
  if (type === "none") return { kind: "any" };
  const formula1 = formulaAsShown(childOf(element, "formula1")?.text ?? "", null);
  const formula2 = childOf(element, "formula2")?.text;
  if (type === "list") return { kind: "list", source: readSource(formula1) };
  const kind = numberKinds[type];
  if (!kind) return null;
  const operator = operators[element.attributes.get("operator") ?? "between"] ?? "Between";
  return { kind, operator, formula1, ...(formula2 !== undefined && { formula2: formulaAsShown(formula2, null) }) };
}

/** As the API has it: `a,b` for items, `=$A$1:$A$3` for a reference. */
function readSource(formula: string): string {
  return /^".*"$/s.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}

function readMessage(element: XmlElement, titleName: string, messageName: string): { title: string; message: string } | null {
  const title = element.attributes.get(titleName);
  const message = element.attributes.get(messageName);
  return title === undefined && message === undefined ? null : { title: title ?? "", message: message ?? "" };
}
