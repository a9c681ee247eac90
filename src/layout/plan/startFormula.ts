import { planStartName } from "./planTable";

/** Days after the plan's start date that a formula over it stands for, as an item's own dates have it; null for any other. */
export function startFormulaDays(formula: string): number | null {
  const found = new RegExp(`^=\\s*${planStartName}\\s*(?:\\+\\s*(\\d+))?$`, "i").exec(formula);
  return found === null ? null : Number(found[1] ?? 0);
}
