import { sheetIdKey } from "../sheetId";
import { writePage } from "../writePage";
import { scratchPlan } from "./scratchPlan";
import type { SelfTestCase } from "./selfTestCase";

/** The first case is the only one that sees the scratch sheet empty. */
export const sheetCases: readonly SelfTestCase[] = [
  {
    feature: "An empty sheet has no used range",
    members: ["Worksheet.getUsedRangeOrNullObject"],
    apiSet: "1.4",
    run: async ({ context, sheet }) => {
      const used = sheet.getUsedRangeOrNullObject().load("formulas,rowIndex,columnIndex");
      await context.sync();
      return [{ what: "Range.isNullObject", expected: true, was: used.isNullObject }];
    },
  },
  {
    feature: "A sheet keeps an id of ours",
    members: [
      "Worksheet.customProperties", "WorksheetCustomPropertyCollection.add", "WorksheetCustomProperty.key", "WorksheetCustomProperty.value",
      "WorksheetCustomProperty.delete",
    ],
    apiSet: "1.12",
    run: async ({ context, sheet, stem }) => {
      sheet.customProperties.add(sheetIdKey, stem);
      await context.sync();
      const { customProperties } = sheet.load("customProperties/items/key,customProperties/items/value");
      await context.sync();
      const found = customProperties.items.find(({ key }) => key === sheetIdKey);
      const value = found?.value;
      // Without it the sheet's tables count as the user's, as the cases of tables want it.
      found?.delete();
      await context.sync();
      return [{ what: "WorksheetCustomProperty.value", expected: stem, was: value }];
    },
  },
  {
    feature: "Gridlines and tab colour",
    members: ["Worksheet.showGridlines", "Worksheet.tabColor"],
    apiSet: "1.8",
    run: async ({ context, sheet, queue }) => {
      await writePage(sheet, scratchPlan({ tabColor: "#0F548C" }), queue);
      await queue.send();
      sheet.load("showGridlines,tabColor");
      await context.sync();
      return [
        { what: "Worksheet.showGridlines", expected: false, was: sheet.showGridlines },
        { what: "Worksheet.tabColor", expected: "#0F548C", was: sheet.tabColor },
      ];
    },
  },
  {
    feature: "A sheet's position",
    members: ["Worksheet.position"],
    apiSet: "1.1",
    run: async ({ context, sheet }) => {
      sheet.position = 0;
      await context.sync();
      sheet.load("position");
      await context.sync();
      return [{ what: "Worksheet.position", expected: 0, was: sheet.position }];
    },
  },
  {
    feature: "A sheet that only programs see",
    members: ["Worksheet.visibility"],
    apiSet: "1.1",
    run: async ({ context, sheet }) => {
      sheet.visibility = Excel.SheetVisibility.veryHidden;
      await context.sync();
      let hidden: string;
      try {
        sheet.load("visibility");
        await context.sync();
        hidden = sheet.visibility;
      } finally {
        // The cases that follow need to see it.
        sheet.visibility = Excel.SheetVisibility.visible;
        await context.sync();
      }
      sheet.load("visibility");
      await context.sync();
      return [
        { what: "Worksheet.visibility", expected: "VeryHidden", was: hidden },
        { what: "Worksheet.visibility", expected: "Visible", was: sheet.visibility },
      ];
    },
  },
  {
    feature: "Whether a sheet is protected",
    members: ["Worksheet.protection", "WorksheetProtection.protected"],
    apiSet: "1.2",
    run: async ({ context, sheet }) => {
      sheet.protection.load("protected");
      await context.sync();
      return [{ what: "WorksheetProtection.protected", expected: false, was: sheet.protection.protected }];
    },
  },
];
