import { currencyMarks } from "../../domain/table/parse/currencies";
import type { Texts } from "../../layout/texts";

/** Headers of the users' columns in which numbers stay: targets, dates and the plan's phases. */
export function numberHeaders({ columns, plan }: Texts): ReadonlySet<string> {
  return new Set([columns.target, plan.columns.phase, plan.columns.start, plan.columns.due, plan.columns.doneOn]);
}

/** Words that a user may have chosen in any column of theirs: statuses, currencies, and the sign for nothing. */
export function chosenWords({ dash, plan }: Texts): readonly string[] {
  return [dash, ...Object.values(plan.statuses), ...currencyMarks];
}
