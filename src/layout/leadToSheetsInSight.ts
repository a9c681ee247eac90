import type { SheetPlan } from "./sheetPlan";

/** Sheets whose links to a hidden one, which Excel would refuse to follow, lead to the first sheet in sight instead; none leads to its own. */
export function leadToSheetsInSight(plans: readonly SheetPlan[]): SheetPlan[] {
  const hidden = new Set(plans.filter(({ visibility }) => visibility !== "visible").map(({ id }) => id));
  const first = plans.find(({ visibility }) => visibility === "visible")?.id;
  if (hidden.size === 0 || first === undefined) return [...plans];
  return plans.map((plan) => ({
    ...plan,
    links: plan.links
      .map((link) => (hidden.has(link.sheet) ? { ...link, sheet: first } : link))
      .filter(({ sheet }) => sheet !== plan.id),
  }));
}
