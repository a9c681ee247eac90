import type { PlanInput } from "../../domain/programme/planState";
import type { Cadences } from "../../domain/programme/feedback/activityKinds";
import { cadenceTableId } from "../feedback/geometry";
import { insightsTableId } from "../insights/geometry";
import { planSheetId } from "../plan/planTable";
import { scorecardSheetId } from "../scorecard/geometry";
import { scorecardTablesOf, teamKeyOf } from "../scorecard/scorecardPlace";
import type { Texts } from "../texts";
import { plainText } from "./keptText";
import { keyHeader } from "./mergeTable";
import type { PresentSheet, PresentTable, PresentValue } from "./presentSheet";
import { readPlan } from "./readPlan";

/** What users typed into cells that are theirs, as far as evaluation and the sheets' words depend on it. */
export interface UserValues {
  /** Of the main Scorecard. */
  readonly targets: TypedTargets;
  /** Of each team's own Scorecard, by the team's key in the sheet's plan id. */
  readonly teamTargets: Readonly<Record<string, TypedTargets>>;
  /** Why insights were dismissed, by their ids. */
  readonly dismissed: Readonly<Record<string, string>>;
  /** How often leaders are to do what, in days. */
  readonly cadences: Cadences;
  /** null where there is no 90-Day Plan sheet. */
  readonly plan: PlanInput | null;
}

/** Target by indicator id, in the indicator's unit (80 % is 0.8). An indicator that follows its default is not here. */
export type TypedTargets = Readonly<Record<string, number>>;

/**
 * Reads the users' own cells off the sheets as they now stand.
 * @param dayOffset what the workbook's serial days lack to be those of the 1900 system.
 */
export function readUserValues(present: readonly PresentSheet[], texts: Texts, dayOffset = 0): UserValues {
  const plan = present.find(({ id }) => id === planSheetId);
  const teams = present.flatMap((sheet) => {
    const key = teamKeyOf(sheet.id);
    return key === null ? [] : [[key, targetsOn(sheet, texts)] as const];
  });
  return {
    targets: targetsOn(present.find(({ id }) => id === scorecardSheetId), texts),
    teamTargets: Object.fromEntries(teams),
    dismissed: Object.fromEntries(present.flatMap(({ tables }) => tables).filter(({ id }) => id === insightsTableId).flatMap((table) => readReasons(table, texts))),
    cadences: Object.fromEntries(present.flatMap(({ tables }) => tables).filter(({ id }) => id === cadenceTableId).flatMap((table) => readCadences(table, texts))),
    plan: plan === undefined ? null : readPlan(plan, texts, dayOffset),
  };
}

function targetsOn(sheet: PresentSheet | undefined, texts: Texts): TypedTargets {
  const ids = sheet === undefined ? null : scorecardTablesOf(sheet.id);
  const tables = sheet?.tables.filter(({ id }) => id === ids?.leading || id === ids?.lagging) ?? [];
  return Object.fromEntries(tables.flatMap((table) => readTargets(table, texts)));
}

function readTargets(table: PresentTable, texts: Texts): [string, number][] {
  return rowsByKey(table).flatMap(([key, cell]): [string, number][] => {
    const target = cell(texts.columns.target);
    return typeof target === "number" && Number.isFinite(target) ? [[key, target]] : [];
  });
}

function readReasons(table: PresentTable, texts: Texts): [string, string][] {
  return rowsByKey(table).flatMap(([key, cell]): [string, string][] => {
    const reason = plainText(String(cell(texts.insights.columns.dismissed))).trim();
    return reason === "" ? [] : [[key, reason]];
  });
}

function readCadences(table: PresentTable, texts: Texts): [string, number][] {
  return rowsByKey(table).flatMap(([key, cell]): [string, number][] => {
    const days = cell(texts.feedback.cadenceColumns.days);
    return typeof days === "number" && days >= 1 ? [[key, days]] : [];
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
