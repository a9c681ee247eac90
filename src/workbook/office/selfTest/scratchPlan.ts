import type { SheetPlan } from "../../../layout/sheetPlan";

/** A sheet plan that holds nothing but what a case tries. */
export function scratchPlan(parts: Partial<SheetPlan>): SheetPlan {
  return {
    id: "self-test", name: "Self-Test", visibility: "visible", columnWidths: [], rowHeights: [], areas: [], tables: [], formats: [],
    conditionalFormats: [], validations: [], charts: [], names: [], links: [], freeze: null, page: null, ...parts,
  };
}
