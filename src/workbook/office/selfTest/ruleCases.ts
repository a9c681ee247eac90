import type { CellRange, SheetPlan, ValidationPlan } from "../../../layout/sheetPlan";
import { writeRules } from "../writeRules";
import { scratchPlan } from "./scratchPlan";
import type { Observation, Probe, SelfTestCase } from "./selfTestCase";

const message = "Choose one of the list.";

export const ruleCases: readonly SelfTestCase[] = [
  {
    feature: "Colours by a formula",
    members: [
      "Range.conditionalFormats", "ConditionalFormatCollection.add", "ConditionalFormat.custom", "ConditionalFormatRule.formula", "ConditionalRangeFont.color",
      "ConditionalRangeFont.bold", "ConditionalRangeFill.color",
    ],
    apiSet: "1.7",
    run: async (probe) => {
      const formula = `=$A${probe.row + 1}>1`;
      await written(probe, {
        conditionalFormats: [{ kind: "formula", range: cellsOf(probe), formula, font: { color: "#A4262C", bold: true }, fill: "#F5F5F5" }],
      });
      const [rule] = await readRules(probe);
      if (!rule) return [missingRule];
      const { custom } = rule.load("type,custom/rule/formula,custom/format/font/color,custom/format/font/bold,custom/format/fill/color");
      await probe.context.sync();
      return [
        { what: "ConditionalFormat.type", expected: "Custom", was: rule.type },
        { what: "ConditionalFormatRule.formula", expected: formula, was: custom.rule.formula },
        { what: "ConditionalRangeFont", expected: ["#A4262C", true], was: [custom.format.font.color, custom.format.font.bold] },
        { what: "ConditionalRangeFill.color", expected: "#F5F5F5", was: custom.format.fill.color },
      ];
    },
  },
  {
    feature: "Colours by how a text begins",
    members: ["ConditionalFormatCollection.add", "ConditionalFormat.textComparison", "TextConditionalFormat.rule", "ConditionalRangeFont.color"],
    apiSet: "1.7",
    run: async (probe) => {
      await written(probe, { conditionalFormats: [{ kind: "text", range: cellsOf(probe), beginsWith: "✔", font: { color: "#1B6B3A" } }] });
      const [rule] = await readRules(probe);
      if (!rule) return [missingRule];
      const { textComparison } = rule.load("type,textComparison/rule,textComparison/format/font/color");
      await probe.context.sync();
      return [
        { what: "ConditionalFormat.type", expected: "ContainsText", was: rule.type },
        { what: "TextConditionalFormat.rule", expected: { operator: "BeginsWith", text: "✔" }, was: textComparison.rule },
        { what: "ConditionalRangeFont.color", expected: "#1B6B3A", was: textComparison.format.font.color },
      ];
    },
  },
  {
    feature: "Input from a list, with a message",
    members: ["Range.dataValidation", "DataValidation.rule", "DataValidation.type", "DataValidation.errorAlert"],
    apiSet: "1.8",
    run: async (probe) => {
      const validation = await validated(probe, { kind: "list", range: cellsOf(probe), items: ["Open", "Done", "1/2"], message });
      return [
        { what: "DataValidation.type", expected: "List", was: validation.type },
        { what: "DataValidation.rule", expected: { inCellDropDown: true, source: "Open,Done,1/2" }, was: validation.rule.list },
        { what: "DataValidation.errorAlert", expected: { showAlert: true, style: "Stop", message }, was: validation.errorAlert },
      ];
    },
  },
  {
    feature: "Input of a date",
    members: ["Range.dataValidation", "DataValidation.rule", "DataValidation.type"],
    apiSet: "1.8",
    run: async (probe) => {
      const validation = await validated(probe, { kind: "date", range: cellsOf(probe) });
      return [
        { what: "DataValidation.type", expected: "Date", was: validation.type },
        { what: "DataValidation.rule", expected: { operator: "GreaterThan", formula1: "=DATE(2000,1,1)" }, was: validation.rule.date },
      ];
    },
  },
  {
    feature: "Input of a number between bounds",
    members: ["Range.dataValidation", "DataValidation.rule", "DataValidation.type"],
    apiSet: "1.8",
    run: async (probe) => {
      const validation = await validated(probe, { kind: "decimal", range: cellsOf(probe), min: 0.5, max: 100 });
      const rule = validation.rule.decimal;
      return [
        { what: "DataValidation.type", expected: "Decimal", was: validation.type },
        // Excel may give the bounds as numbers or as text.
        { what: "DataValidation.rule", expected: ["Between", 0.5, 100], was: [rule?.operator, Number(rule?.formula1), Number(rule?.formula2)] },
      ];
    },
  },
  {
    feature: "Links to another sheet",
    members: ["Range.hyperlink"],
    apiSet: "1.7",
    run: async ({ context, sheet, sheetName, row }) => {
      const range = sheet.getRangeByIndexes(row, 0, 1, 1);
      const link = { documentReference: `'${sheetName}'!A1`, textToDisplay: "Go", screenTip: "Goes to the top" };
      range.hyperlink = link;
      await context.sync();
      range.load("hyperlink,values");
      await context.sync();
      return [
        { what: "Range.hyperlink", expected: link, was: range.hyperlink },
        { what: "Range.values", expected: [["Go"]], was: range.values },
      ];
    },
  },
];

const missingRule: Observation = { what: "ConditionalFormatCollection.items", expected: "a rule", was: undefined };

function cellsOf({ row }: Probe): CellRange {
  return { row, column: 0, rows: 3, columns: 2 };
}

async function written({ sheet, queue }: Probe, parts: Partial<SheetPlan>): Promise<void> {
  await writeRules(sheet, scratchPlan(parts), queue);
  await queue.send();
}

async function readRules({ context, sheet, row }: Probe): Promise<readonly Excel.ConditionalFormat[]> {
  const { conditionalFormats } = sheet.getRangeByIndexes(row, 0, 3, 2);
  conditionalFormats.load("items/id");
  await context.sync();
  return conditionalFormats.items;
}

async function validated(probe: Probe, rule: ValidationPlan): Promise<Excel.DataValidation> {
  await written(probe, { validations: [rule] });
  const validation = probe.sheet.getRangeByIndexes(probe.row, 0, 1, 1).dataValidation.load("type,rule,errorAlert");
  await probe.context.sync();
  return validation;
}
