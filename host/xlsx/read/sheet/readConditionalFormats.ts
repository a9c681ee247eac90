import type { ConditionalFormatModel, SheetModel } from "../../../model/sheetModel";
import { parseBlocks } from "../cellAddress";
import { formulaAsShown } from "../formula/formulaAsShown";
import type { DifferentialStyle } from "../styles/readStyles";
import { childOf, childrenOf, numberOf, type XmlElement } from "../xmlElement";

/** Rules by formula or by text; the other kinds stay in the file and out of the model. */
export function readConditionalFormats(frame: XmlElement, sheet: SheetModel, differentials: readonly DifferentialStyle[]): void {
  for (const element of childrenOf(frame, "conditionalFormatting")) {
    const ranges = parseBlocks(element.attributes.get("sqref") ?? "");
    for (const ruleElement of childrenOf(element, "cfRule")) {
      const rule = readRule(ruleElement);
      const look = differentials[numberOf(ruleElement, "dxfId") ?? -1];
      if (!rule) continue;
      for (const range of ranges) {
        sheet.conditionalFormats.push({ id: `${sheet.id}-rule-${sheet.conditionalFormats.length + 1}`, range, rule, font: { ...look?.font }, fill: look?.fill ?? null });
      }
    }
  }
}

function readRule(element: XmlElement): ConditionalFormatModel["rule"] | null {
  const kind = element.attributes.get("type");
  const formula = childOf(element, "formula")?.text;
  const text = element.attributes.get("text");
  if (kind === "expression" && formula !== undefined) return { kind: "formula", formula: formulaAsShown(formula, null) };
  if ((kind === "beginsWith" || kind === "containsText") && text !== undefined) return { kind, text };
  return null;
}
