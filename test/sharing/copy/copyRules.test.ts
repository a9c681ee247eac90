import { copyRules, type RuleFacts } from "../../../src/sharing/copy/copyRules";
import { OwnTexts } from "../../../src/sharing/copy/ownText";
import { element } from "../../../src/sharing/xml/xmlElement";

const facts: RuleFacts = { own: new OwnTexts(["done", "signal"], new Set()), today: "DATE(2026,11,22)", named: new Map([["plan_start", "$B$4"]]) };

/** The formula of a rule in the copy; null where the rule does not get there. */
function copied(formula: string, attributes: Readonly<Record<string, string>> = {}): string | null {
  const rule = element("cfRule", { type: "expression", dxfId: 3, priority: 1, ...attributes }, [element("formula", {}, formula), element("extLst")]);
  const block = copyRules(element("conditionalFormatting", { sqref: "A1:B2", pivot: 1 }, [rule]), facts);
  const [kept] = block?.children ?? [];
  return kept?.children.map(({ text }) => text).join("|") ?? null;
}

it.each([
  ["AND($G11=\"done\",N$10<=TODAY(),N$10+6>=today( ))", "AND($G11=\"done\",N$10<=DATE(2026,11,22),N$10+6>=DATE(2026,11,22))"],
  ["$E11<Plan_Start+7", "$E11<$B$4+7"],
  ["OR(A1=TRUE,COUNTIF(A:A,$1:$1)>1E3)", "OR(A1=TRUE,COUNTIF(A:A,$1:$1)>1E3)"],
])("keeps %s as %s", (formula, expected) => {
  expect(copied(formula)).toBe(expected);
});

it.each([["A1=\"Mara\""], ["Cases!A1>0"], ["'My Cases'!A1>0"], ["My_Name>0"], ["Cases[Agent]=A1"], ["#REF!>0"]])("leaves out a rule with %s", (formula) => {
  expect(copied(formula)).toBeNull();
});

it("leaves out a rule that looks for words of a user", () => {
  expect(copied("A1>0", { text: "Mara" })).toBeNull();
  expect(copied("A1>0", { text: "signal" })).toBe("A1>0");
});

it("keeps scales, with formulas at their ends rewritten", () => {
  const scale = element("cfRule", { type: "colorScale", priority: 1 }, [element("colorScale", {}, [element("cfvo", { type: "formula", val: "TODAY()" }), element("cfvo", { type: "max" }), element("color", { rgb: "FF00FF00" })])]);
  const block = copyRules(element("conditionalFormatting", { sqref: "A1" }, [scale]), facts);
  expect(block?.children[0]?.children[0]?.children.map(({ attributes }) => attributes)).toEqual([{ type: "formula", val: "DATE(2026,11,22)" }, { type: "max" }, { rgb: "FF00FF00" }]);
});
