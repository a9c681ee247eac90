import type { PlanInput, PlanItemInput } from "../../domain/programme/planState";
import { planStatuses, type PlanStatus } from "../../domain/programme/planItem";
import { planSheetId, planStartName, planTableId } from "../plan/planTable";
import { startLabel } from "../planSheet";
import { scorecardSheetId } from "../scorecard/geometry";
import { laggingTableId, leadingTableId } from "../scorecard/scorecardTables";
import type { Texts } from "../texts";
import { findAnchor } from "./findAnchor";
import { keyHeader } from "./mergeTable";
import type { PresentSheet, PresentTable, PresentValue } from "./presentSheet";

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

function readPlan(sheet: PresentSheet, texts: Texts, dayOffset: number): PlanInput {
  const label = findAnchor(startLabel(texts), sheet);
  // The date is the first number right of its label, wherever a column was inserted.
  const typed = label === null ? undefined : sheet.cells[label.row]?.slice(label.column + 1).find((cell) => typeof cell === "number");
  const start = typeof typed === "number" ? Math.floor(typed) + dayOffset : null;
  const table = sheet.tables.find(({ id }) => id === planTableId);
  const items = table === undefined ? [] : rowsByKey(table).map(([key, cell]): [string, PlanItemInput] => {
    const owner = cell(texts.plan.columns.owner);
    return [key, {
      owner: typeof owner === "string" && owner.trim() !== "" && !owner.startsWith("=") ? owner.trim() : null,
      status: readStatus(cell(texts.plan.columns.status), texts),
      start: readDate(cell(texts.plan.columns.start), start, dayOffset),
      due: readDate(cell(texts.plan.columns.due), start, dayOffset),
    }];
  });
  return { start, items: Object.fromEntries(items) };
}

/** Every row that has a key, with a look at its cells by header; a blank cell also where the column is gone. */
function rowsByKey(table: PresentTable): [string, (header: string) => PresentValue][] {
  const keyColumn = table.headers.indexOf(keyHeader);
  return table.rows.flatMap((cells): [string, (header: string) => PresentValue][] => {
    const key = cells[keyColumn];
    return typeof key === "string" && key !== "" ? [[key, (header) => cells[table.headers.indexOf(header)] ?? ""]] : [];
  });
}

function readStatus(cell: PresentValue, { plan }: Texts): PlanStatus | null {
  const word = String(cell).trim().toLowerCase();
  return planStatuses.find((status) => plan.statuses[status].toLowerCase() === word) ?? null;
}

/** A typed date, or a formula over the start date; null for anything else. */
function readDate(cell: PresentValue, start: number | null, dayOffset: number): number | null {
  if (typeof cell === "number") return Math.floor(cell) + dayOffset;
  const formula = new RegExp(`^=\\s*${planStartName}\\s*(?:\\+\\s*(\\d+))?$`, "i").exec(String(cell));
  return formula === null || start === null ? null : start + Number(formula[1] ?? 0);
}
