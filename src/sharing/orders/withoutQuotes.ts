import type { Texts } from "../../layout/texts";
import type { CellRule } from "../copyOrders";

/** Stands where a user's words are put in. */
const gap = "\u0000";

/** What the add-in wrote about a plan item's movement, without the lines that repeat what a user named as something to move. */
export function withoutQuotes(rule: CellRule | null, header: string, { plan }: Texts): CellRule | null {
  if (header !== plan.columns.moved || rule?.kind !== "written" || typeof rule.value !== "string") return rule;
  const [before = "", after = ""] = plan.move.noIndicator(gap).split(gap);
  const lines = rule.value.split("\n");
  const shown = lines.filter((line) => !line.startsWith(before) || !line.endsWith(after));
  return shown.length === lines.length ? rule : { ...rule, shown: shown.join("\n") };
}
