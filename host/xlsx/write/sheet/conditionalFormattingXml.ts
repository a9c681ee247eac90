import type { ConditionalFormatModel } from "../../../model/sheetModel";
import { fileFormula } from "../formula/fileFormula";
import { escapeAttribute, escapeXml } from "../xml/escapeXml";
import { blockAddress, cellAddress } from "./addresses";

/** One rule over one block. `dxf` is the index of its differential format. */
export function conditionalFormattingXml(format: ConditionalFormatModel, dxf: number, priority: number): string {
  const head = `dxfId="${dxf}" priority="${priority}"`;
  return `<conditionalFormatting sqref="${blockAddress(format.range)}">${ruleXml(format, head)}</conditionalFormatting>`;
}

function ruleXml({ rule, range }: ConditionalFormatModel, head: string): string {
  switch (rule.kind) {
    case "formula":
      return `<cfRule type="expression" ${head}><formula>${escapeXml(fileFormula(withoutEquals(rule.formula), null))}</formula></cfRule>`;
    case "beginsWith":
    case "containsText": {
      const formula = textFormula(rule.kind, rule.text, cellAddress(range.row, range.column));
      return `<cfRule type="${rule.kind}" ${head} operator="${rule.kind}" text="${escapeAttribute(rule.text)}"><formula>${escapeXml(formula)}</formula></cfRule>`;
    }
    default:
      return rule satisfies never;
  }
}

/** The test that a text rule stands for, as Excel writes it beside the text. */
function textFormula(kind: "beginsWith" | "containsText", text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  return kind === "beginsWith" ? `LEFT(${cell},LEN(${quoted}))=${quoted}` : `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
}

function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}
