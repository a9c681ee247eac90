import type { PlanInput } from "../../domain/programme/planState";
import { planSheetId } from "../plan/planTable";
import { scorecardSheetId } from "../scorecard/geometry";
import { laggingTableId, leadingTableId } from "../scorecard/scorecardTables";
import type { Texts } from "../texts";
import { keyHeader } from "./mergeTable";
import type { PresentSheet, PresentTable, PresentValue } from "./presentSheet";
import { readPlan } from "./readPlan";

/** What users typed into cells that are theirs, as far as evaluation and the sheets' words depend on it. */
export interface UserValues {
  /** Target by indicator id, in the indicator's unit (80 % is 0.8). An indicator that follows its default is not here. */
  readonly targets: Readonly<Record<string, number>>;
  /** null where there is no 90-Day Plan sheet. */
  readonly plan: PlanInput | null;
}

/**
 * Reads the users' own cells off the sheets as they now stand.
 * @param dayOffset what the workbook's serial days lack to be those of the 1900 system.
 */
export function readUserValues(present: readonly PresentSheet[], texts: Texts, dayOffset = 0): UserValues {
  const scorecard = present.find(({ id }) => id === scorecardSheetId);
  const plan = present.find(({ id }) => id === planSheetId);
  const tables = scorecard?.tables.filter(({ id }) => id === leadingTableId || id === laggingTableId) ?? [];
  return {
    targets: Object.fromEntries(tables.flatMap((table) => readTargets(table, texts))),
    plan: plan === undefined ? null : readPlan(plan, texts, dayOffset),
  };
}

function readTargets(table: PresentTable, texts: Texts): [string, number][] {
  return rowsByKey(table).flatMap(([key, cell]): [string, number][] => {
    const target = cell(texts.columns.target);
    return typeof target === "number" && Number.isFinite(target) ? [[key, target]] : [];
  });
}

/** Every row that has a key, with a look at its cells by header; a blank cell also where the column is gone. */
function rowsByKey(table: PresentTable): [string, (header: string) => PresentValue][] {
  const keyColumn = table.headers.indexOf(keyHeader);
  return table.rows.flatMap((cells): [string, (header: string) => PresentValue][] => {
    const key = cells[keyColumn];
    return typeof key === "string" && key !== "" ? [[key, (header) => cells[table.headers.indexOf(header)] ?? ""]] : [];
  });
}
