import { cellPlace } from "../package/reference";
import { attributesOf, withChildren, type XmlElement } from "../xml/xmlElement";
import type { OwnTexts } from "./ownText";

/** What the rules of a sheet may be rewritten with. */
export interface RuleFacts {
  readonly own: OwnTexts;
  /** A formula for the day that TODAY() stands for. */
  readonly today: string;
  /** Cells of this sheet that have a name, such as "$B$4" by "Plan_Start". */
  readonly named: ReadonlyMap<string, string>;
}

const listAttributes = ["sqref"];

/** A block of rules that colour cells; null where none of them may stay: those that read other sheets, or look for words of users. */
export function copyRules(block: XmlElement, facts: RuleFacts): XmlElement | null {
  const rules = block.children.flatMap((rule) => copyRule(rule, facts) ?? []);
  return rules.length === 0 ? null : { ...withChildren(block, rules), attributes: attributesOf(block, listAttributes) };
}

function copyRule(rule: XmlElement, facts: RuleFacts): XmlElement | null {
  if (rule.name !== "cfRule" || !facts.own.has(rule.attributes.text ?? "")) return null;
  const children: XmlElement[] = [];
  for (const child of rule.children) {
    if (child.name === "extLst") continue;
    const copied = copyValue(child, facts);
    if (copied === null) return null;
    children.push(copied);
  }
  return withChildren(rule, children);
}

/** A formula, or a scale whose ends may be formulas; null where one of them may not stay. */
function copyValue(node: XmlElement, facts: RuleFacts): XmlElement | null {
  if (node.name === "formula") {
    const text = frozenFormula(node.text, facts);
    return text === null ? null : { ...node, text };
  }
  if (node.name === "cfvo" && node.attributes.val !== undefined) {
    const val = frozenFormula(node.attributes.val, facts);
    return val === null ? null : { ...node, attributes: { ...node.attributes, val } };
  }
  const children = node.children.map((child) => copyValue(child, facts));
  return children.includes(null) ? null : withChildren(node, children.filter((child) => child !== null));
}

/** A formula over the cells of its own sheet, with the day that it was copied on; null where it reads anything else or holds words of users. */
function frozenFormula(formula: string, { own, today, named }: RuleFacts): string | null {
  let stays = true;
  const parts = formula.split(/("(?:[^"]|"")*")/).map((part, index) => {
    if (index % 2 === 1) {
      stays &&= own.has(part.slice(1, -1).replaceAll('""', '"'));
      return part;
    }
    if (/[!'[\]]/.test(part)) stays = false;
    return part.replace(/\b(?:TODAY|NOW)\s*\(\s*\)/gi, today).replace(/[\p{L}_\\$][\p{L}\p{N}_.$\\]*(?!\s*\(|[\p{L}\p{N}_.])/gu, (word) => {
      if (isPlain(word)) return word;
      const cell = named.get(word.toLowerCase());
      stays &&= cell !== undefined;
      return cell ?? word;
    });
  });
  return stays ? parts.join("") : null;
}

/** Cells, columns, rows and the two truth values. */
function isPlain(word: string): boolean {
  return cellPlace(word) !== null || /^\$?[A-Z]{1,3}$/i.test(word) || /^\$?\d+$/.test(word) || /^(?:TRUE|FALSE)$/i.test(word);
}
